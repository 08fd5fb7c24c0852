#include "core/base/address_form.h"

#include <gtest/gtest.h>

namespace timeline {
namespace {

TEST(IsWebAddress, TakesHttpAndHttps) {
  for (const char* sound :
       {"https://example.org", "http://example.org/a?b=c#d", "https://example.org/юрта-—-знак"})
    EXPECT_TRUE(isWebAddress(sound)) << sound;
}

TEST(IsWebAddress, RefusesOtherSchemesAndWhatWouldEndTheAddress) {
  for (const char* wrong :
       {"", "example.org", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x",
        "//example.org", "https:example.org", "https://", "https:///path", "https://?q",
        " https://a", "https://example.org/a b", "https://example.org/\n",
        "https://example.org/\"onclick=x", "https://example.org\\@example.com",
        "HTTPS://example.org", "mailto:a@example.org"})
    EXPECT_FALSE(isWebAddress(wrong)) << wrong;
}

TEST(IsMailAddress, TakesOnePlainAddress) {
  for (const char* sound :
       {"desk@example.org", "first.last+tag@sub.example.org", "стол@пример.қаз"})
    EXPECT_TRUE(isMailAddress(sound)) << sound;
}

TEST(IsMailAddress, RefusesHeadersRecipientsAndFragments) {
  for (const char* wrong :
       {"", "desk", "@example.org", "desk@", "a@b@example.org", "a b@example.org",
        "desk@example.org\nBcc: x@example.org", "desk@example.org?bcc=x",
        "desk@example.org,x@example.com", "Desk <desk@example.org>", "desk@example.org%0ABcc:x",
        "mailto:desk@example.org"})
    EXPECT_FALSE(isMailAddress(wrong)) << wrong;
}

}  // namespace
}  // namespace timeline
