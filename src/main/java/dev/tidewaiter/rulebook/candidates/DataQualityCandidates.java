package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.letters.GarbledLetters;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.GivenOtherwise;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.MistypedNumber;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** Values that may not be what they look like, or that could not be read. */
final class DataQualityCandidates {

    /** Latin letters that a Cyrillic or Greek letter looks like, so that a word can be spelled with both. */
    private static final String LOOKS_LATIN = "АВЕЅІЈКМНОРСТУХасеіјорсухԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι";

    /** A number of which Excel keeps the first digits only: 3.80818E+09. */
    private static final Pattern EXPONENT = Pattern.compile("(\\d)[.,](\\d+)[eEеЕ]\\+?(\\d{1,2})");

    private final WatchedFields watched;
    private final LineTexts texts;

    DataQualityCandidates(WatchedFields watched, LineTexts texts) {
        this.watched = watched;
        this.texts = texts;
    }

    void find(GoodsLine line, List<Fact> facts) {
        boolean receives = false;
        Value empty = null;
        Value another = null;
        for (var value : line.values()) {
            if (isReceiver(value.field())) {
                receives |= value.state() != Value.State.ABSENT && !(value.isRead() && texts.nameNobody(value.text()));
                empty = empty == null && value.hasPlace() ? value : empty;
            } else if (value.isRead() && isOfAnother(value.field())) {
                another = another == null ? value : another;
            }
            if (value.isRead() && hasLostDigits(value)) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", value));
            }
            if (value.state() == Value.State.UNREADABLE && watched.mustBeReadable(value.field())) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", value));
            } else if (value.isRead() && watched.isReadByLetters(value.field())) {
                letters(value, facts);
            }
        }
        for (var value : line.further()) {
            if (watched.isReadByLetters(value.field())) {
                letters(value, facts);
            }
        }
        empty = empty == null ? another : empty;
        if (!receives && empty != null) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.NOBODY_RECEIVES, "", empty));
        }
        line.parties().forEach(party -> numbers(party, facts));
        for (var given : line.givenOtherwise()) {
            facts.add(new GivenOtherwise(line.value(given.field()), given));
        }
    }

    private static void numbers(Party party, List<Fact> facts) {
        for (var number : party.identifiers()) {
            var kind = MistypedNumber.of(party, number);
            if (kind != null) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.CHECK_FAILS, inWords(kind), number.from()));
            }
        }
    }

    private static String inWords(Identifier.Kind kind) {
        return switch (kind) {
            case USCC -> "a Chinese company's code (USCC)";
            case INN -> "a Russian taxpayer number (INN)";
            case OGRN -> "a Russian registration number (OGRN)";
            case IMO -> "a ship's number (IMO)";
            case PASSPORT, OTHER -> "a number of that kind";
        };
    }

    /** A company without a role may be who receives the goods. */
    private static boolean isReceiver(Field field) {
        var role = field.role();
        return role != null
                && (role.receives() || role == Role.PARTY)
                && (field.attribute() == Field.Attribute.NAME || field.attribute() == Field.Attribute.ID);
    }

    /** Who sends, makes, carries or pays for the goods is named, and says nothing of who gets them. */
    private static boolean isOfAnother(Field field) {
        var role = field.role();
        return role != null
                && !role.receives()
                && role != Role.PARTY
                && role != Role.CONTACT
                && field.attribute() == Field.Attribute.NAME;
    }

    private static boolean hasLostDigits(Value value) {
        if (value.field().attribute() != Field.Attribute.ID) {
            return false;
        }
        var number = EXPONENT.matcher(value.text());
        return number.find() && number.group(2).length() < Integer.parseInt(number.group(3));
    }

    /** Most texts hold only ASCII, so the first loop ends them. */
    private static void letters(Value value, List<Fact> facts) {
        var text = value.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                suspicious(value, facts);
                return;
            }
        }
    }

    private static void suspicious(Value value, List<Fact> facts) {
        var text = value.text();
        if (GarbledLetters.in(text)) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.GARBLED, "", value));
        }
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                facts.add(new DataQualityIssue(
                        DataQualityIssue.Kind.INVISIBLE,
                        "U+%04X after \"%s\"".formatted((int) text.charAt(i), before(text, i)),
                        value));
                break;
            }
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - from > 1 && isMixed(text, from, i)) {
                    facts.add(new DataQualityIssue(DataQualityIssue.Kind.LOOK_ALIKE, text.substring(from, i), value));
                    return;
                }
                from = i + 1;
            }
        }
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 8), at);
    }

    private static boolean isInvisible(char c) {
        return c == 0xad
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff;
    }

    /** A word of two scripts in which the letters of one could all be taken for the other's. */
    private static boolean isMixed(String text, int from, int to) {
        boolean latin = false;
        boolean other = false;
        boolean otherLooksLatin = true;
        for (int i = from; i < to; i++) {
            var script = UnicodeScript.of(text.charAt(i));
            if (script == UnicodeScript.LATIN) {
                latin = true;
            } else if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
                other = true;
                otherLooksLatin &= LOOKS_LATIN.indexOf(text.charAt(i)) >= 0;
            }
        }
        return latin && other && (otherLooksLatin || latinLooksOther(text, from, to));
    }

    private static boolean latinLooksOther(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && "ABCEHIKMOPSTXYaceiopxys".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
