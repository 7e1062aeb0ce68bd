package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Identifier.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out numbers that identify a party, written into its name or address. Only texts with a run of digits get here. */
final class IdentifierExtractor {

    private static final int FEWEST_DIGITS = 6;

    /** A label such as "ИНН", "Tax ID:" or "USCC", and the number behind it. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?<![\\p{L}\\d])(ИНН/КПП|ИНН|INN/KPP|INN|ОГРНИП|ОГРН|OGRN|КПП|KPP|ОКПО|OKPO|БИН|BIN|ИИН|IIN|УНП|UNP|ЄДРПОУ|ЕДРПОУ"
                    + "|EDRPOU|USCC|USCI|USC CODE|UNIFIED SOCIAL CREDIT CODE|统一社会信用代码|信用代码|纳税人识别号|税号|TAX ID|TAX NO|TAX CODE"
                    + "|TAX NUMBER|TAXID|TIN|VAT ID|VAT|EORI|EIN|CNPJ|RUC|RUT|NIT|RNC|RFC|NIF|CIF|NIP|REGON|GSTIN|GST|IEC"
                    + "|CRN|BRN|UEN|DUNS|HRB|VKN|VERGI NO|REG\\.? ?NO|REG\\.? NUMBER|REGISTRATION NO|REGISTRATION NUMBER"
                    + "|COMPANY NO|COMPANY NUMBER|IMO|PASSPORT|ПАСПОРТ|护照号?|사업자등록번호)"
                    + "(?:\\s*(?:NO|NUMBER|CODE|№|#)\\.?)?[\\s:：.=#№\\-]*"
                    + "([A-Z]{0,4}[ \\-]?\\d[\\dA-Z]*(?:[./\\-]\\d[\\dA-Z]*)*)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Digits in front of a name, as customs records have them: "7722476458 772201001 OOO …". */
    private static final Pattern LEADING = Pattern.compile("^\\s*(\\d{9,15})((?:[\\s/,]+\\d{9,15})*)[\\s,;:/]+(?=\\D)");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s/,]+");

    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}\\d])[0-9A-Z]{10,18}(?![\\p{L}\\d])");

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

    private static String cutLabelled(String text, List<NamedParty.Id> found) {
        var matcher = LABELLED.matcher(text);
        var rest = new StringBuilder();
        while (matcher.find()) {
            var value = Identifier.compact(matcher.group(2));
            if (value.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
                continue;
            }
            var label = matcher.group(1).toUpperCase(Locale.ROOT);
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

    private static NamedParty.Id labelled(String label, String value) {
        if (label.startsWith("ИНН") || label.startsWith("INN")) {
            return new NamedParty.Id(Kind.INN, value);
        }
        if (label.startsWith("ОГРН") || label.equals("OGRN")) {
            return new NamedParty.Id(Kind.OGRN, value);
        }
        if (label.equals("IMO") && value.length() == 7) {
            return new NamedParty.Id(Kind.IMO, value);
        }
        if (label.startsWith("PASSPORT") || label.startsWith("ПАСПОРТ") || label.startsWith("护照")) {
            return new NamedParty.Id(Kind.PASSPORT, value);
        }
        return number(value);
    }

    private static NamedParty.Id number(String text) {
        var value = Identifier.compact(text);
        return new NamedParty.Id(Identifier.kindOf(value, null), value);
    }

    /** Numbers without a label are believed when their check digits fit. */
    private static String cutByShape(String text, List<NamedParty.Id> found) {
        var matcher = ALONE.matcher(text);
        var rest = new StringBuilder();
        while (matcher.find()) {
            var kind = Identifier.kindOf(matcher.group(), null);
            if (kind == Kind.OTHER || !Identifier.checksOut(kind, matcher.group())) {
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
            end--;
        }
        return text.substring(start, end).replace("()", "").replace("  ", " ").strip();
    }

    private static boolean hasRunOfDigits(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : c == '-' || c == ' ' || c == '.' ? run : 0;
            if (run >= FEWEST_DIGITS) {
                return true;
            }
        }
        return text.length() >= 18 && text.indexOf('9') >= 0; // a Chinese code mixes letters and digits
    }
}
