#include "site/published_dataset.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "core/dataset/json_reader.h"
#include "core/narrative/phrases.h"
#include "support/project_files.h"

namespace timeline {
namespace {

std::string publish(const std::string& json, const std::string& language = "en") {
  return publishedDataset(json, loadDataset(json), language);
}

Dataset load(const std::string& json) {
  LoadResult loaded = loadDataset(json);
  return std::move(loaded.dataset.value());
}

/// A dataset with these people and events, in English and Russian.
std::string documentOf(const std::string& people, const std::string& events) {
  return R"({ "format": "timeline-1", "id": "made", "version": "1", "date": "2026-01-02",
  "languages": ["en", "ru"], "title": {"en": "T"}, "lead": {"en": "L"},
  "dataLicence": "CC BY 4.0", "method": {"en": "M"},
  "map": {"extent": [-1.50, 1e1, 2.0E+1, 30]},
  "tracks": [{"id": "t", "name": {"en": "T"}, "light": "#111111", "dark": "#eeeeee"}],
  "chapters": [{"id": "c", "title": {"en": "C"}, "about": {"en": "A"}}],
  "sources": [{"id": "s", "label": "S", "title": {"en": "S"}, "titleLanguage": "en",
    "publisher": "P", "kind": "news", "reading": "whole"}],
  "people": [)" +
         people + "],\n  \"events\": [" + events + "]\n}\n";
}

std::string eventOf(const std::string& id, const std::string& more = "") {
  return R"({"id": ")" + id + R"(", "date": "2001-01-01", "title": {"en": "Entry )" + id +
         R"("}, "summary": {"en": "What \u0022happened\"."}, "chapter": "c", "tracks": ["t"],
  "sources": ["s"])" +
         more + "}";
}

constexpr const char* kHidden =
    R"({"id": "given-family", "name": {"en": "Given Family", "kk": "Secret Name"},
        "role": {"en": "a witness"}, "aliases": ["Familie"], "nmae": "Given Family",
        "show": {"en": "initials", "*": "role"}, "care": "Living."})";

void expectNone(const std::string& bytes, std::initializer_list<const char*> words) {
  for (const char* word : words)
    EXPECT_EQ(bytes.find(word), std::string::npos) << word << " in " << bytes;
}

TEST(PublishedDataset, LoadsToTheSameItemsAsTheOriginal) {
  for (const char* name : {"data/zhanaozen.json", "data/apollo.json"}) {
    const std::string json = readProjectFile(name);
    const std::string published = publish(json);
    const Dataset before = load(json);
    const Dataset after = load(published);
    ASSERT_EQ(after.events.size(), before.events.size());
    ASSERT_EQ(after.claims.size(), before.claims.size());
    ASSERT_EQ(after.people.size(), before.people.size());
    EXPECT_EQ(after.sources.size(), before.sources.size());
    EXPECT_EQ(after.media.size(), before.media.size());
    for (std::size_t i = 0; i < before.events.size(); ++i) {
      EXPECT_EQ(after.events[i].id, before.events[i].id);
      EXPECT_EQ(after.events[i].title.in("en"), before.events[i].title.in("en"));
      EXPECT_EQ(after.events[i].people, before.events[i].people);
      EXPECT_TRUE(after.events[i].care.empty());
    }
    for (std::size_t i = 0; i < before.claims.size(); ++i)
      EXPECT_EQ(after.claims[i].id, before.claims[i].id);
    EXPECT_EQ(loadDataset(published).hasFaults(), loadDataset(json).hasFaults());
    EXPECT_EQ(published.find("\"care\""), std::string::npos);
    EXPECT_EQ(publish(published), published) << name;
    EXPECT_LT(published.size(), json.size());
  }
}

TEST(PublishedDataset, NamesNobodyInFullWhomItsLanguageDoesNot) {
  const std::string json = readProjectFile("data/zhanaozen.json");
  const Dataset before = load(json);
  std::size_t hidden = 0;
  for (const std::string& language : before.languages) {
    const std::string published = publish(json, language);
    const Dataset after = load(published);
    for (std::size_t i = 0; i < before.people.size(); ++i) {
      const Person& person = before.people[i];
      const std::string shown = personName(person, language);
      EXPECT_EQ(personName(after.people[i], language), shown);
      const std::string& name = person.name.in(language);
      // The name of one without a name may itself be a common word: "A van driver".
      const bool isName = name.find(' ') != std::string::npos && name.rfind("A ", 0) != 0;
      if (shown == name || !isName) continue;
      ++hidden;
      EXPECT_NE(after.people[i].id, person.id);
      EXPECT_NE(after.people[i].name.in(language), name);
      EXPECT_TRUE(after.people[i].aliases.empty());
    }
  }
  EXPECT_GT(hidden, 20u);
}

TEST(PublishedDataset, HidesTheNameSpellingsAndIdOfAPersonShownByInitialsOrRole) {
  const std::string json = documentOf(
      std::string(kHidden) + R"(, {"id": "person-1", "name": {"en": "Open Person"},
        "role": {"en": "a minister"}, "aliases": ["O. Person"], "show": {"*": "full"}})",
      eventOf("first", R"(, "people": ["person-1", "given-family"], "care": {"en": "X"})"));
  const std::string published = publish(json);
  expectNone(published, {"care", "Family", "family", "Secret", "Familie", "nmae", "Living"});
  EXPECT_NE(published.find(R"({"id":"person-2","name":{"en":"G. F."},)"
                           R"("role":{"en":"a witness"},"show":{"en":"initials","*":"role"}})"),
            std::string::npos)
      << published;
  EXPECT_NE(publish(json, "ru").find(R"("name":{"ru":"a witness"})"), std::string::npos);
  EXPECT_NE(published.find(R"("aliases":["O. Person"])"), std::string::npos);
  EXPECT_NE(published.find(R"("people":["person-1","person-2"])"), std::string::npos);
  EXPECT_EQ(load(published).events.at(0).people, load(json).events.at(0).people);
  EXPECT_EQ(publish(published), published);
}

TEST(PublishedDataset, KeepsTheNameWhereOneLanguageShowsItAndDropsTheOtherSpellings) {
  const std::string json = documentOf(
      R"({"id": "given-family", "name": {"en": {"text": "Given Family", "state": "draft"},
          "ru": "Имя Фамилия"}, "role": {"en": "a striker"}, "aliases": ["Gyven"],
          "show": {"en": "full", "ru": "role"}})",
      eventOf("first"));
  const std::string published = publish(json);
  EXPECT_NE(published.find(R"("id":"given-family","name":{"en":{"text":"Given Family",)"
                           R"("state":"draft"}})"),
            std::string::npos)
      << published;
  expectNone(published, {"Фамилия", "Gyven"});
  const std::string russian = publish(json, "ru");
  EXPECT_NE(russian.find(R"("id":"person-1","name":{"ru":"a striker"})"), std::string::npos);
  expectNone(russian, {"Фамилия", "Gyven", "given-family", "Family"});
}

TEST(PublishedDataset, HasOfEveryTextTheVersionOfItsLanguageElseTheOriginal) {
  const std::string json = documentOf(
      "",
      R"({"id": "first", "date": "2001-01-01", "chapter": "c", "tracks": ["t"], "sources": ["s"],
        "title": {"ru": {"text": "Запись", "state": "draft"}, "en": "Entry"},
        "summary": {"en": "Only here."}})");
  const std::string english = publish(json);
  EXPECT_NE(english.find(R"("title":{"en":"Entry"})"), std::string::npos) << english;
  expectNone(english, {"Запись"});
  const std::string russian = publish(json, "ru");
  EXPECT_NE(russian.find(R"("title":{"ru":{"text":"Запись","state":"draft"}})"), std::string::npos)
      << russian;
  EXPECT_NE(russian.find(R"("summary":{"en":"Only here."})"), std::string::npos);
  expectNone(russian, {"\"Entry\""});
  EXPECT_EQ(publish(russian, "ru"), russian);
  EXPECT_EQ(loadDataset(russian).dataset->languages, (std::vector<std::string>{"en", "ru"}));
}

TEST(PublishedDataset, WritesNumbersTextsAndUnknownFieldsAsTheyStandInTheSource) {
  const std::string published =
      publish("\xEF\xBB\xBF" + documentOf("", eventOf("first", R"(, "mood": {"deep": [true, null,
        0.10]}, "orderInDay": 3)")));
  EXPECT_NE(published.find(R"("map":{"extent":[-1.50,1e1,2.0E+1,30]})"), std::string::npos);
  EXPECT_NE(published.find(R"({"en":"What \u0022happened\"."})"), std::string::npos);
  EXPECT_NE(published.find(R"("mood":{"deep":[true,null,0.10]},"orderInDay":3})"),
            std::string::npos);
  EXPECT_EQ(published.front(), '{');
  EXPECT_EQ(published.find('\n'), std::string::npos);
  EXPECT_EQ(publish(published), published);
}

TEST(PublishedDataset, LeavesOutPeopleWithAFaultAndTheReferencesToThem) {
  const std::string json = documentOf(
      std::string(R"({"id": "faulty", "name": {"en": "Faulty Name"}, "show": {"*": "full"}},
        {"id": "twin", "name": {"en": "Other Twin"}, "show": {"*": "full"}},
        {"id": "twin", "name": {"en": "Sound Twin"}, "role": {"en": "R"}, "show": {"*": "full"}},)") +
          kHidden,
      eventOf("first", R"(, "people": ["faulty", "given-family", "twin"])"));
  const std::string published = publish(json);
  expectNone(published, {"faulty", "Faulty", "Other Twin"});
  EXPECT_NE(published.find(R"("people":["person-1","twin"])"), std::string::npos) << published;
  EXPECT_NE(published.find("Sound Twin"), std::string::npos);
  EXPECT_EQ(load(published).events.size(), 1u);
  EXPECT_FALSE(loadDataset(published).hasFaults());
  EXPECT_EQ(publish(published), published);
}

TEST(PublishedDataset, KeepsAnEntryWithAFaultOutEvenIfTheFaultWasInItsCare) {
  const std::string json =
      documentOf("", eventOf("first", R"(, "note": {"en": "See [it](event:former)."})") + "," +
                         eventOf("second", R"(, "aliases": ["former"], "care": "Private.")"));
  const std::string published = publish(json);
  EXPECT_NE(published.find(R"({"id":"second","aliases":["former"]})"), std::string::npos);
  EXPECT_EQ(load(json).events.size(), 1u);
  EXPECT_EQ(load(published).events.size(), 1u);
  EXPECT_EQ(publish(published), published);
}

}  // namespace
}  // namespace timeline
