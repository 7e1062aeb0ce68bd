package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.GivenOtherwise;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.lang.Character.UnicodeScript;
import java.util.List;

/** Values that may not be what they look like, or that could not be read. */
final class DataQualityCandidates {

    /** Latin letters that a Cyrillic or Greek letter looks like, so that a word can be spelled with both. */
    private static final String LOOKS_LATIN = "АВЕЅІЈКМНОРСТУХасеіјорсухԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι";

    private final WatchedFields watched;

    DataQualityCandidates(WatchedFields watched) {
        this.watched = watched;
    }

    void find(GoodsLine line, List<Fact> facts) {
        boolean receives = false;
        Value empty = null;
        for (var value : line.values()) {
            if (isReceiver(value.field())) {
                receives |= value.state() != Value.State.ABSENT;
                empty = empty == null && value.hasPlace() ? value : empty;
            }
            if (value.state() == Value.State.UNREADABLE && watched.mustBeReadable(value.field())) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", value));
            } else if (value.isRead() && watched.isReadByLetters(value.field())) {
                letters(value, facts);
            }
        }
        if (!receives && empty != null) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.NOBODY_RECEIVES, "", empty));
        }
        for (var given : line.givenOtherwise()) {
            facts.add(new GivenOtherwise(line.value(given.field()), given));
        }
    }

    private static boolean isReceiver(Field field) {
        var role = field.role();
        return role != null && role.receives() && field.attribute() == Field.Attribute.NAME;
    }

    /** Most texts hold only ASCII, so the first loop ends them. */
    private static void letters(Value value, List<Fact> facts) {
        var text = value.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x200 || text.charAt(i) == 0xad) {
                suspicious(value, facts);
                return;
            }
        }
    }

    private static void suspicious(Value value, List<Fact> facts) {
        var text = value.text();
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
