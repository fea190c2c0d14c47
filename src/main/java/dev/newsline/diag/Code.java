package dev.newsline.diag;

import java.util.Locale;

/**
 * Everything that Newsline can find wrong. A code never changes its number and is never used again for something else;
 * each has a page in {@code src/docs/codes/}. The first two digits are the part of the work that finds it.
 */
public enum Code {
    // 01: front matter and YAML
    NOT_UTF8(101, Severity.ERROR, "the file is not UTF-8: byte 0x%s cannot be read"),
    EMPTY_FILE(102, Severity.ERROR, "the file is empty"),
    NO_FRONT_MATTER(103, Severity.ERROR, "there is no front matter"),
    TEXT_BEFORE_FENCE(104, Severity.ERROR, "text stands before the front matter"),
    UNCLOSED_FENCE(105, Severity.ERROR, "the front matter is not closed"),
    LONG_FENCE(106, Severity.ERROR, "the fence has %s dashes; it takes three"),
    TOML_FRONT_MATTER(107, Severity.ERROR, "the front matter is TOML, which is not read here"),
    MERGE_MARKS(108, Severity.ERROR, "a merge was not finished: \"%s\" stands in the file"),
    YAML_COLON_IN_VALUE(109, Severity.ERROR, "a second colon in an unquoted value"),
    YAML_UNCLOSED_QUOTE(110, Severity.ERROR, "the quotation mark is never closed"),
    YAML_CURLY_QUOTES(111, Severity.ERROR, "a typographic quotation mark opens the value"),
    YAML_SPECIAL_START(112, Severity.ERROR, "an unquoted value starts with %s"),
    YAML_NO_SPACE_AFTER_COLON(113, Severity.ERROR, "there is no space after the colon"),
    YAML_FULL_WIDTH_COLON(114, Severity.ERROR, "a full-width colon (：) stands where a plain one belongs"),
    YAML_TAB(115, Severity.ERROR, "a tab is used as indentation"),
    YAML_DUPLICATE_KEY(116, Severity.WARNING, "the key \"%s\" stands twice; the last one counts"),
    YAML_PLACEHOLDER(117, Severity.ERROR, "\"%s\" was left from a form"),
    YAML_SYNTAX(118, Severity.ERROR, "this cannot be read as YAML: %s"),
    YAML_NOT_A_MAP(119, Severity.ERROR, "%s expected, each line \"key: value\""),
    YAML_WRONG_TYPE(120, Severity.WARNING, "\"%s\" takes %s, not %s"),
    UNKNOWN_KEY(121, Severity.WARNING, "unknown key \"%s\""),
    KEYS_DIFFER(122, Severity.NOTE, "\"%s\" and \"%s\" differ; \"%s\" is meant"),
    IGNORED_KEY(123, Severity.NOTE, "\"%s\" means nothing here and is ignored"),
    YAML_TOO_DEEP(124, Severity.ERROR, "nested more than %s deep"),
    TOO_LARGE(125, Severity.ERROR, "the file has %s bytes; at most %s are read"),
    YAML_ALIAS(126, Severity.ERROR, "anchors and aliases (& and *) are not read"),
    YAML_TEXT_AFTER_QUOTE(127, Severity.ERROR, "the quotation mark closes before the value ends"),
    YAML_UNCLOSED_BRACKET(128, Severity.ERROR, "the bracket \"%s\" is never closed"),
    YAML_INDENT(129, Severity.ERROR, "the line stands further to the right than the keys above it"),
    YAML_CONTROL_CHARACTER(130, Severity.ERROR, "a control character stands here: %s"),

    // 02: values of an article
    NO_TITLE(201, Severity.ERROR, "the article has no title"),
    NO_DATE(202, Severity.ERROR, "the article has no date"),
    BAD_DATE(203, Severity.ERROR, "\"%s\" is not a date"),
    BAD_OPTIONAL_DATE(204, Severity.WARNING, "\"%s\" is not a date and is ignored"),
    DATE_FAR_AHEAD(205, Severity.WARNING, "%s is more than a year ahead"),
    DATE_LONG_AGO(206, Severity.WARNING, "%s is before 1990"),
    UPDATED_BEFORE_DATE(207, Severity.WARNING, "\"updated\" (%s) is before the date (%s) and is ignored"),
    TITLE_NOT_TEXT(208, Severity.ERROR, "the title is %s, not text"),
    TITLE_NUMBER(209, Severity.WARNING, "the title \"%s\" looks like a number that a spreadsheet has written"),
    TITLE_HTML(210, Severity.WARNING, "HTML stands in the title and is printed as it is"),
    TITLE_LONG(211, Severity.WARNING, "the title has %s characters; more than 300 are hardly a headline"),
    REPLACEMENT_CHARACTER(212, Severity.WARNING, "a character was lost here: U+FFFD"),
    MOJIBAKE(213, Severity.WARNING, "\"%s\" looks like UTF-8 that was read as something else"),
    INVISIBLE_CHARACTER(214, Severity.WARNING, "an invisible character stands here: %s"),
    MIXED_SCRIPT(215, Severity.WARNING, "%s letters stand in the %s word \"%s\": %s"),
    UNKNOWN_TYPE(216, Severity.NOTE, "unknown type \"%s\"; it is printed as news"),
    UNKNOWN_FLAG(217, Severity.WARNING, "unknown flag \"%s\""),
    BAD_CORRECTION(218, Severity.WARNING, "a correction needs %s"),
    BAD_EMBARGO(219, Severity.ERROR, "the embargo \"%s\" cannot be read, so the article waits"),
    BAD_EXPIRY(220, Severity.ERROR, "the expiry \"%s\" cannot be read, so the article waits"),
    BAD_DRAFT(221, Severity.ERROR, "\"%s: %s\" is neither true nor false, so the article waits"),
    BAD_URL(222, Severity.WARNING, "\"%s\" is not an address that a reader can open"),
    RETRACTION_UNREADABLE(
            224, Severity.ERROR, "a correction cannot be read, and it may be a retraction, so the article waits"),
    TITLE_ENTITY(225, Severity.WARNING, "\"%s\" stands in the title and is read as \"%s\""),

    // 03: names and addresses
    NO_SUCH_LANGUAGE(301, Severity.ERROR, "no such language: \"%s\""),
    NAMES_DIFFER_IN_CASE(302, Severity.ERROR, "differs from %s in upper and lower case or Unicode form only"),
    AWKWARD_NAME(303, Severity.WARNING, "the file's name has %s in it"),
    EMPTY_SLUG(304, Severity.ERROR, "nothing is left of \"%s\" for an address"),
    BAD_SLUG(305, Severity.ERROR, "\"%s\" cannot be an address: %s"),
    BAD_ALIAS(306, Severity.WARNING, "the alias \"%s\" is ignored: %s"),
    ADDRESS_TAKEN(307, Severity.ERROR, "%s is the address of %s, which was published first"),
    ADDRESS_RESERVED(308, Severity.ERROR, "%s is the address of %s"),
    ALIAS_TAKEN(309, Severity.WARNING, "the alias %s is ignored: it is the address of %s"),
    DUPLICATE_ID(310, Severity.ERROR, "the id \"%s\" belongs to %s already"),
    UNKNOWN_FILE(311, Severity.NOTE, "not read: %s"),
    NAME_TOO_LONG(312, Severity.ERROR, "the address has a part of %s bytes; a file's name takes 255"),
    ADDRESSES_COLLIDE(313, Severity.ERROR, "%s would be written by both %s and %s"),
    LINK_LEAVES_CONTENT(314, Severity.ERROR, "a symbolic link leaves content/ and is not followed"),
    STATIC_REPLACES(315, Severity.NOTE, "takes the place of the generated %s"),
    FILE_VANISHED(316, Severity.ERROR, "cannot be read: %s"),
    UNREADABLE_NAME(
            317, Severity.ERROR, "the name is not UTF-8 (%s stands for what cannot be read), so it is left out"),
    SOURCE_CHANGED(318, Severity.ERROR, "changed while the site was built; it waits for the next build"),

    // 04: pictures, links, references
    PICTURE_MISSING(401, Severity.WARNING, "no picture \"%s\""),
    PICTURE_CASE(402, Severity.WARNING, "no picture \"%s\", but \"%s\" in another case"),
    PICTURE_UNREADABLE(403, Severity.WARNING, "the picture cannot be used: %s"),
    PICTURE_WRONG_TYPE(404, Severity.WARNING, "the picture is %s, its ending says %s"),
    PICTURE_REMOTE(405, Severity.WARNING, "the picture is on another server, which readers' browsers must ask for it"),
    PICTURE_DATA_URI(
            406, Severity.WARNING, "the picture stands in the text itself as data (%s bytes), and is not printed"),
    PICTURE_NO_ALT(407, Severity.WARNING, "the picture has no alternative text"),
    PICTURE_NO_FILE(408, Severity.WARNING, "the picture has words but no file"),
    PICTURE_AS_IT_IS(409, Severity.WARNING, "the picture is published as it is, without smaller files: %s"),
    BROKEN_LINK(410, Severity.WARNING, "the link leads nowhere: \"%s\""),
    LINK_UNPUBLISHED(
            411,
            Severity.WARNING,
            "the link leads to an article that is not published; its words are printed without the link"),
    LINK_SCHEME(412, Severity.WARNING, "a link to \"%s\" is not printed"),
    LINK_LOCALHOST(413, Severity.WARNING, "the link leads to the writer's own machine: \"%s\""),
    ANCHOR_MISSING(414, Severity.WARNING, "no heading \"#%s\" %s"),
    AMBIGUOUS_REFERENCE(415, Severity.WARNING, "\"%s\" may mean %s; %s, published first, is meant"),
    UNKNOWN_REFERENCE(416, Severity.WARNING, "no article \"%s\""),
    NO_CARD(
            417,
            Severity.NOTE,
            "no picture for sharing is drawn where a headline has a character that its font lacks, as this one"),
    UNKNOWN_SECTION(420, Severity.WARNING, "unknown section \"%s\""),
    UNKNOWN_TOPIC(421, Severity.WARNING, "unknown topic \"%s\""),
    UNKNOWN_AUTHOR(422, Severity.WARNING, "unknown author \"%s\""),
    NOT_AN_ID(423, Severity.WARNING, "\"%s\" cannot be %s"),

    // 05: Markdown
    BODY_TOO_COMPLEX(501, Severity.ERROR, "the text cannot be read: %s"),
    SECOND_HEADLINE(502, Severity.WARNING, "a second headline (#) is printed as a heading of the second level"),
    FOREIGN_MARK(503, Severity.WARNING, "\"%s\" belongs to another generator and is printed as it stands"),
    UNKNOWN_BLOCK(504, Severity.ERROR, "unknown block \"%s\""),
    UNCLOSED_BLOCK(505, Severity.ERROR, "the block \"%s\" is not closed"),
    BAD_BLOCK(506, Severity.ERROR, "the block \"%s\" %s"),
    HTML_REMOVED(507, Severity.WARNING, "%s is not printed"),

    // 06: settings
    NO_SITE_NAME(601, Severity.ERROR, "the site has no name"),
    NO_BASE_URL(602, Severity.WARNING, "there is no baseUrl, so no canonical addresses, sitemap or feeds are made"),
    BAD_BASE_URL(603, Severity.ERROR, "\"%s\" cannot be the site's address: %s"),
    NO_TIME_ZONE(604, Severity.WARNING, "there is no timeZone; times are UTC"),
    UNKNOWN_TIME_ZONE(605, Severity.ERROR, "unknown time zone \"%s\""),
    BAD_LANGUAGE(606, Severity.ERROR, "\"%s\" is not a language tag"),
    LANGUAGE_TWICE(607, Severity.ERROR, "the language \"%s\" stands twice"),
    BAD_PERMALINK(608, Severity.ERROR, "the permalink \"%s\" %s"),
    SLUG_TWICE(609, Severity.ERROR, "\"%s\" and \"%s\" both have the address %s"),
    MENU_TO_NOWHERE(610, Severity.ERROR, "the menu leads to \"%s\", which is no page"),
    BAD_SETTING(611, Severity.ERROR, "\"%s\" takes %s, not %s"),
    POLICY_TO_NOWHERE(612, Severity.ERROR, "the policy \"%s\" leads to \"%s\", which is no page"),
    RESERVED_SLUG(613, Severity.ERROR, "\"%s\" is reserved for %s"),
    UNKNOWN_NETWORK(614, Severity.WARNING, "unknown network \"%s\""),
    NO_LANGUAGE_FILE(615, Severity.ERROR, "there is no language file for \"%s\""),
    UNKNOWN_SETTING(616, Severity.ERROR, "unknown setting \"%s\""),
    NO_SITE(617, Severity.ERROR, "no site here"),
    COLOUR_TOO_FAINT(618, Severity.WARNING, "%s is hard to read on %s: their contrast is %s to 1, and 4.5 is needed"),
    NO_MARK(619, Severity.WARNING, "the mark \"%s\" %s"),

    // 07: folders
    OUT_INSIDE_CONTENT(701, Severity.ERROR, "the site would be written %s"),
    OUT_NOT_OURS(702, Severity.ERROR, "the folder holds files that Newsline did not make, so nothing is written to it"),
    OUT_BUSY(703, Severity.ERROR, "another build is writing this site"),

    // 08: theme
    TEMPLATE_SYNTAX(801, Severity.ERROR, "the template cannot be read: %s"),
    TEMPLATE_FAILED(802, Severity.ERROR, "%s"),
    TEMPLATE_MISSING(803, Severity.ERROR, "there is no template \"%s\""),
    BAD_NEED(804, Severity.ERROR, "a need cannot be read: %s"),
    LANGUAGE_FILE(805, Severity.ERROR, "the language file %s"),
    TEMPLATE_FORBIDDEN(806, Severity.ERROR, "%s is not allowed in templates"),

    // 09: registries, phrases, texts, data
    REGISTRY_UNREADABLE(901, Severity.WARNING, "this file cannot be read; %s meanwhile"),
    UNKNOWN_TEXT(902, Severity.WARNING, "unknown text \"%s\""),
    DATA_UNREADABLE(903, Severity.WARNING, "the data cannot be read: %s"),
    ROW_TOO_LONG(904, Severity.WARNING, "the row has %s cells, and the head of the table %s");

    private final int number;
    private final Severity severity;
    private final String format;

    Code(int number, Severity severity, String format) {
        this.number = number;
        this.severity = severity;
        this.format = format;
    }

    /** {@code NL} and four digits. */
    public String id() {
        return String.format(Locale.ROOT, "NL%04d", number);
    }

    /** The severity where nothing lowers it (mistakes in drafts are notes). */
    public Severity severity() {
        return severity;
    }

    /** How often it is said where many files have it. */
    Repetition repetition() {
        return switch (this) {
            case ANCHOR_MISSING, LINK_SCHEME, PICTURE_NO_ALT, SECOND_HEADLINE, ROW_TOO_LONG ->
                Repetition.ONCE_FOR_A_FILE;
            case UNKNOWN_KEY -> Repetition.ONCE_FOR_THE_SAME_WORDS;
            case KEYS_DIFFER, IGNORED_KEY -> Repetition.ONCE_FOR_A_BUILD;
            default -> Repetition.EACH;
        };
    }

    String message(Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    /** The message with its gaps, for the documentation. */
    public String format() {
        return format;
    }
}
