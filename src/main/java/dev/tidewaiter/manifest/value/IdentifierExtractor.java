package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Identifier.Kind;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out numbers that identify a party, written into its name or address. Only texts with a run of digits get here. */
final class IdentifierExtractor {

    /** IMO Resolution A.1117(30). */
    private static final int IMO_DIGITS = 7;

    /** Digits in front of a name, as customs records have them: "7722476458 772201001 OOO …". */
    private static final Pattern LEADING = Pattern.compile("^\\s*(\\d{9,15})((?:[\\s/,]+\\d{9,15})*)[\\s,;:/]+(?=\\D)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s/,]+");

    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}\\d])[0-9A-Z]{10,18}(?![\\p{L}\\d])");

    /** The end of an escaped letter such as "&#1088;", which is no end of a name without its sign. */
    private static final Pattern ESCAPED_AT_END = Pattern.compile("&#?\\w{1,7};$");

    private final NumberLabels labels;
    private final int fewestDigits;

    IdentifierExtractor(NumberLabels labels, CellLimits limits) {
        this.labels = labels;
        this.fewestDigits = limits.partyNumber();
    }

    /** Takes the numbers out of a name and returns what is left. */
    String cut(String text, List<NamedParty.Id> found) {
        if (!hasRunOfDigits(text)) {
            return text;
        }
        var rest = cutLabelled(text, found);
        var leading = LEADING.matcher(rest);
        if (leading.find()) {
            found.add(number(leading.group(1)));
            for (var further : SEPARATORS.split(leading.group(2).strip(), -1)) {
                if (!further.isEmpty()) {
                    found.add(number(further));
                }
            }
            rest = rest.substring(leading.end());
        }
        return tidy(cutByShape(rest, found));
    }

    void findLabelled(String text, List<NamedParty.Id> found) {
        if (hasRunOfDigits(text)) {
            cutLabelled(text, found);
        }
    }

    private String cutLabelled(String text, List<NamedParty.Id> found) {
        var matcher = labels.labelled().matcher(text);
        var rest = new StringBuilder();
        while (matcher.find()) {
            var value = Identifier.compact(matcher.group(2));
            if (value.chars().filter(Character::isDigit).count() < fewestDigits) {
                continue;
            }
            var label = matcher.group(1);
            int slash = matcher.group(2).indexOf('/');
            if (slash > 0 && label.indexOf('/') > 0) {
                found.add(labelled(label, Identifier.compact(matcher.group(2).substring(0, slash))));
                found.add(number(matcher.group(2).substring(slash + 1)));
            } else {
                found.add(labelled(label, value));
            }
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        return rest.toString();
    }

    private NamedParty.Id labelled(String label, String value) {
        var kind = labels.kind(label);
        if (kind != null && (kind != Kind.IMO || value.length() == IMO_DIGITS)) {
            return new NamedParty.Id(kind, value);
        }
        return number(value);
    }

    private static NamedParty.Id number(String text) {
        var value = Identifier.compact(text);
        return new NamedParty.Id(IdentifierKinds.of(value, null), value);
    }

    /** Numbers without a label are believed when their check digits fit. */
    private static String cutByShape(String text, List<NamedParty.Id> found) {
        var matcher = ALONE.matcher(text);
        var rest = new StringBuilder();
        while (matcher.find()) {
            var kind = IdentifierKinds.of(matcher.group(), null);
            if (kind == Kind.OTHER || !IdentifierKinds.checksOut(kind, matcher.group())) {
                continue;
            }
            found.add(new NamedParty.Id(kind, matcher.group()));
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        return rest.toString();
    }

    private static String tidy(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " ,;:/-\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,;:/-(\n".indexOf(text.charAt(end - 1)) >= 0) {
            if (ESCAPED_AT_END.matcher(text).region(start, end).find()) {
                break;
            }
            end--;
        }
        return text.substring(start, end).replace("()", "").replace("  ", " ").strip();
    }

    private boolean hasRunOfDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : c == '-' || c == ' ' || c == '.' ? run : 0;
            if (run >= fewestDigits) {
                return true;
            }
        }
        return text.length() >= 18 && text.indexOf('9') >= 0; // a Chinese code mixes letters and digits
    }
}
