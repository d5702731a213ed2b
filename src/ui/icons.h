// Signs of Font Awesome 4.7 by what they mean here. Always beside a text or with a tool tip.
#pragma once

namespace dkart::ui::icon {

inline constexpr const char* search = "\uF002";
inline constexpr const char* check = "\uF00C";
inline constexpr const char* close = "\uF00D";
inline constexpr const char* home = "\uF015";
inline constexpr const char* export_map = "\uF019";
inline constexpr const char* filter = "\uF1DE";
inline constexpr const char* details = "\uF022";
inline constexpr const char* plus = "\uF067";
inline constexpr const char* minus = "\uF068";
inline constexpr const char* warning = "\uF071";
inline constexpr const char* error = "\uF06A";
inline constexpr const char* note = "\uF05A";
inline constexpr const char* help = "\uF128";
inline constexpr const char* up = "\uF106";
inline constexpr const char* down = "\uF107";
inline constexpr const char* right = "\uF105";
inline constexpr const char* undo = "\uF0E2";
inline constexpr const char* redo = "\uF01E";
inline constexpr const char* link = "\uF08E";
inline constexpr const char* theme = "\uF042";
inline constexpr const char* bookmark = "\uF02E";
inline constexpr const char* pin = "\uF041";
inline constexpr const char* play = "\uF04B";
inline constexpr const char* pause = "\uF04C";
inline constexpr const char* step_back = "\uF048";
inline constexpr const char* step_on = "\uF051";
inline constexpr const char* dot = "\u00B7";

}  // namespace dkart::ui::icon
