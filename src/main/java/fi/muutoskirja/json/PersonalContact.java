package fi.muutoskirja.json;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what no entry may hold: e-mail addresses, Finnish phone numbers and personal identity codes. An entry stays readable for
 * ever, so these are refused rather than removed afterwards. Dates, years, sections, diary numbers, postal codes, business ids and
 * bank accounts are none of them.
 */
public final class PersonalContact {
    private static final String GAP = "[ \\u00A0\\u2007\\u2009\\u202F\\u2010\\u2011\\u2013-]?";
    private static final String NOT_WITHIN_A_NUMBER = "(?<![\\p{L}\\d./,+-])";
    private static final String ENDS = "(?![\\p{L}\\d/]|[.,:-]\\d)";
    private static final String DATE = "(?!\\d{2}[ -]\\d{2}[ -](?:19|20)\\d{2}(?!\\d))";
    private static final String BUSINESS_ID = "(?!\\d{7}-\\d(?!\\d))";
    private static final String TWO_YEARS = "(?!" + GAP + "(?:19|20)\\d{2} ?[-–] ?(?:19|20)\\d{2}(?!\\d))";

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\d_%+-]\\s?(?:@|＠|\\((?:at|ät|a)\\)|\\[(?:at|ät|a)])\\s?[\\p{L}\\d][\\p{L}\\d-]{0,62}\\.[\\p{L}\\d-]{0,62}\\p{L}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABROAD =
            Pattern.compile("(?<!\\d)(?:\\+|00)" + GAP + "358" + GAP + "(?:\\(0\\))?(?:" + GAP + "\\d){5,11}" + ENDS);
    private static final Pattern MOBILE = Pattern.compile(
            NOT_WITHIN_A_NUMBER + DATE + BUSINESS_ID + "0(?:4\\d|50)[)/]?(?:" + GAP + "\\d){6,8}" + ENDS);
    private static final Pattern LANDLINE = Pattern.compile(NOT_WITHIN_A_NUMBER
            + DATE
            + "0(?:[235689]|1[3-9]|(?:10|2[09]|30|[67]00|7[135]|800)\\d?)[)]?(?=[ \\u00A0-])" + TWO_YEARS + "(?:" + GAP
            + "\\d){5,8}" + ENDS);
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)\\b(?:puh(?:elin)?|tel|gsm)\\b[.:]{0,2}\\s?\\(?0\\d{1,3}\\)?(?:" + GAP + "\\d){4,8}" + ENDS);
    private static final Pattern IDENTITY_CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[-+ABCDEFUVWXY]\\d{3}[0-9A-FHJ-NPR-Y](?![\\p{L}\\d]|[-/.]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Of a phone number that is introduced as one; the others have more, and most texts fewer. */
    private static final int FEWEST_DIGITS = 6;

    private PersonalContact() {}

    /** What the text holds that it may not, in words and without repeating it: "an e-mail address". */
    public static Optional<String> in(String text) {
        if (text.chars().anyMatch(c -> "@＠([".indexOf(c) >= 0)
                && EMAIL.matcher(text).find()) {
            return Optional.of("an e-mail address");
        }
        if (text.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        if (IDENTITY_CODE.matcher(text).find()) {
            return Optional.of("a personal identity code");
        }
        var phone = ABROAD.matcher(text).find()
                || MOBILE.matcher(text).find()
                || LANDLINE.matcher(text).find()
                || INTRODUCED.matcher(text).find();
        return phone ? Optional.of("a phone number") : Optional.empty();
    }
}
