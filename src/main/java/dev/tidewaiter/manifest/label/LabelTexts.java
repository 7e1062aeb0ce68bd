package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.manifest.value.WriterTitles;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text is as a label by its words alone, wherever it stands. */
public final class LabelTexts {

    static final int LONGEST = LabelParser.LONGEST_LABEL;

    private static final Pattern NUMBERED_PARTY = Pattern.compile(
            "(?<title>\\d{1,2} \\p{Lu}.*?)\\s+(?:№$|(?:№|[NBŠČS][\\p{L}°º]{0,2}\\.?:?)\\s*\\S*\\d{5}\\S*)");

    /** "Ref. FT 2026/612": a word before a number, and nothing behind that; "P.O. Box 3145 Tehran" is an address. */
    private static final Pattern TITLED_NUMBER =
            Pattern.compile("(?<title>[^\\s,]+) (?:\\p{Lu}{1,2}[ -]?)?\\d[\\d/.-]*");

    private final Headings headings;

    public LabelTexts(Headings headings) {
        this.headings = headings;
    }

    /** Whether a text is a label by its words, be there nothing that it could stand for here. */
    public boolean isLabelText(String text) {
        var bare = bare(WriterTitles.withoutProvince(text)); // "(TO)" behind Torino asks for nobody
        var meaning = isTooLong(bare) ? null : headings.meaning(bare);
        return meaning != null && meaning.exact();
    }

    /** Whether a text is longer than labels are, and not the whole title of a box of an official form. */
    boolean isTooLong(String text) {
        return text.length() > LONGEST && (text.length() > 2 * LONGEST || !headings.isWhole(bare(text)));
    }

    /** "Omega (Fujian)", "Tehran (Incoterms 2020)": brackets that hold a place, or the edition of a term behind what is no label itself. */
    boolean isValueWithBrackets(String text) {
        var bare = TextMarks.withoutEdition(text);
        return !WriterTitles.withoutProvince(text).equals(text)
                || (!bare.equals(text) && headings.meaning(bare(bare)) == null);
    }

    /** Whether a text begins with a label, be it one of something that is not read: "监管方式" over "一般贸易", "Freight: 40". */
    public boolean beginsWithLabel(String text) {
        int colon = TextMarks.firstColon(text);
        int line = text.indexOf('\n');
        int end = colon < 0 ? line : line < 0 ? colon : Math.min(colon, line);
        return end > 0 && isLabelText(text.substring(0, end).strip());
    }

    /**
     * Without the bullet, letter or number in front and the dots, stars and lines behind: "●To", "a) Buyer", "Name ....". What stands in
     * brackets whole keeps them, as they tell a caption from a label.
     */
    public static String bare(String text) {
        if (TextMarks.isBracketed(text)) {
            return text;
        }
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '№') {
            start++;
        }
        boolean lettered = start + 2 < end
                && text.charAt(start) < 128
                && Character.isLetter(text.charAt(start))
                && (text.charAt(start + 1) == ')' || (text.charAt(start + 1) == '.' && text.charAt(start + 2) == ' '));
        start += lettered ? 2 : 0;
        while (end > start && " .*_…-–:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    /** "2 Consignor/Exporter  No. 7451555011" without the number of the party, which customs forms print beside the title of the box. */
    static String withoutNumberOfParty(String text) {
        var box = NUMBERED_PARTY.matcher(text);
        return box.matches() ? box.group("title") : text;
    }

    /** Whether a text is the label of what a section about a party tells: its name, its address, its numbers. */
    public boolean isOfParty(String text) {
        var meaning = ofLabel(text);
        if (meaning == null) {
            return false;
        }
        return switch (meaning.kind()) {
            case PARTY_NAME, PARTY_ADDRESS, PARTY_CITY, PARTY_COUNTRY, PARTY_ID -> true;
            case FIELD -> meaning.fields().get(0).role() == Role.PARTY;
            case AMBIGUOUS ->
                meaning.choices().stream().anyMatch(choice -> choice.fieldIds().contains(Field.PARTY_NAME.id()));
            default -> false;
        };
    }

    /** "Currency: name, code": what the box asks for, no value of it. */
    boolean saysWhatToFillIn(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return false;
        }
        for (var word : text.split("[,;/]", -1)) {
            if (headings.attribute(word.strip()) == null) {
                return false;
            }
        }
        return true;
    }

    /** "organisation, address, telephone": small print below a line, which says what to write there. */
    boolean isCaption(String text) {
        var words = text.split("[,;/]", -1);
        if (words.length < 2 || text.length() > LONGEST || Characters.digits(text) > 0) {
            return false;
        }
        int known = 0;
        for (var word : words) {
            known += headings.attribute(word.strip()) == null && !isLabelText(word.strip()) ? 0 : 1;
        }
        return known >= 2 && known * 2 >= words.length;
    }

    /** Whether a text is the label of a telephone, a mail address or a contact, which a place has not. */
    boolean tellsHowToReach(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && !meaning.fields().isEmpty()
                && switch (meaning.fields().get(0)) {
                    case PHONE, EMAIL, WEBSITE, CONTACT_NAME -> true;
                    default -> false;
                };
    }

    /** Whether a text is the label of a town or a country that does not say whose. */
    public boolean isTownOrCountry(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && (meaning.kind() == Meaning.Kind.PARTY_CITY || meaning.kind() == Meaning.Kind.PARTY_COUNTRY);
    }

    /** Whether a text is the label of a day, with or without the day behind a colon. */
    boolean isDate(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && !meaning.fields().isEmpty()
                && (meaning.kind() == Meaning.Kind.SOME_DATE
                        || meaning.fields().get(0) == Field.EXPORT_DATE
                        || meaning.fields().get(0) == Field.ARRIVAL_DATE);
    }

    /** Whether a text is the label of a name that does not say whose: "Name", "Nombre:", "상호". */
    public boolean isName(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && (meaning.kind() == Meaning.Kind.PARTY_NAME
                        || (meaning.kind() == Meaning.Kind.FIELD
                                && meaning.fields().get(0) == Field.of(Role.PARTY, Attribute.NAME)));
    }

    /** The sender or receiver that a text is the word for, and nothing else: "Supplier 供应商"; null when it is none. */
    public @Nullable Role roleNamed(String text) {
        var meaning = text.length() > LONGEST || !headings.isWhole(text) ? null : headings.meaning(text);
        var field = meaning == null || meaning.kind() != Meaning.Kind.FIELD
                ? null
                : meaning.fields().get(0);
        var role = field == null || field.attribute() != Attribute.NAME ? null : field.role();
        return role != null && (role.sends() || role.receives()) ? role : null;
    }

    /** "Ref. FT 2026/612", "Invoice 4711": the number of a paper behind its title, and no line of an address. */
    boolean isNumberWithTitle(String text) {
        var titled = TITLED_NUMBER.matcher(text.strip());
        var meaning = titled.matches() ? headings.meaning(titled.group("title")) : null;
        return meaning != null
                && (meaning.fields().stream().anyMatch(LabelTexts::isNumberOfPaper)
                        || meaning.choices().stream()
                                .anyMatch(choice -> choice.fieldIds().contains(Field.SHIPMENT.id())));
    }

    private static boolean isNumberOfPaper(Field field) {
        return field == Field.SHIPMENT
                || field == Field.INVOICE_NUMBER
                || field == Field.PURCHASE_ORDER
                || field == Field.CONTRACT;
    }

    /** Whether a text is the label of what no party has, such as goods, their number or their code. */
    boolean isOfNoParty(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).role() == null
                && !tellsHowToReach(text);
    }

    /** "Наименование", "Name": of goods in a table, and of whoever a section is about in one. */
    boolean isBareName(String text) {
        int colon = TextMarks.firstColon(text);
        return headings.attribute(bare(colon < 0 ? text : text.substring(0, colon))) == PartyAttribute.NAME;
    }

    /** Whether a text is the label of what each line of goods has: their code, how many, what one costs. */
    boolean isOfGoods(String text) {
        var meaning = ofLabel(text);
        return meaning != null
                && meaning.kind() == Meaning.Kind.FIELD
                && switch (meaning.fields().get(0)) {
                    case HS, QUANTITY, UNIT, UNIT_PRICE, MODEL, PART_NUMBER -> true;
                    default -> false;
                };
    }

    /** "Наименование", "Name", which below a heading of goods names those. */
    boolean mayNameGoods(String text) {
        var meaning = ofLabel(text);
        return meaning != null && meaning.fields().contains(Field.DESCRIPTION) && isBareName(text);
    }

    private @Nullable Meaning ofLabel(String text) {
        int colon = TextMarks.firstColon(text);
        var label = bare(colon < 0 ? text : text.substring(0, colon));
        var meaning = label.length() > LONGEST ? null : headings.meaning(label);
        return meaning == null || !meaning.exact() ? null : meaning;
    }

    public static String firstLine(String text) {
        return text.split("\n", 2)[0];
    }
}
