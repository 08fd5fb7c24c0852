#pragma once

#include "layout/screen_form.h"
#include "layout/text_flow.h"

namespace timeline {

/// The columns of the page at one width, in CSS pixels; the same as the page's style sheet.
struct PageColumns {
  ScreenForm form = ScreenForm::phone;
  float pageWidth = 0;
  float left = 0;   ///< of the column
  float width = 0;  ///< of the column
  float axisX = 0;
  float textX = 0;
  float textWidth = 0;    ///< of an entry: about 66 characters
  float ladderWidth = 0;  ///< of accounts
  float elastic = 1;      ///< part of the elastic space that this form has room for
};

[[nodiscard]] PageColumns pageColumnsFor(float widthPx);

/// The kinds of text on the page at one width.
struct PageStyles {
  TextStyle kicker;
  TextStyle title;
  TextStyle lead;
  TextStyle way;
  TextStyle chapterName;
  TextStyle counter;
  TextStyle chapterTitle;
  TextStyle about;
  TextStyle note;
  TextStyle date;
  TextStyle eventTitle;
  TextStyle minorTitle;
  TextStyle body;
  TextStyle minorBody;
  TextStyle claim;
  TextStyle small;
  TextStyle accountsTitle;
  TextStyle answer;
  TextStyle gapLength;
};

[[nodiscard]] PageStyles pageStylesFor(float widthPx);

}  // namespace timeline
