package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads numbers as lists label them, such as {@code Tax ID No. 3808184570 (Russia)}. */
public final class ListedIdentifiers {

    /** Labels of numbers that many parties share or that name no party at all. */
    private static final Set<String> NO_IDENTIFIER = Set.of("kpp", "dob");

    private static final int SHORTEST = ListedNameWords.KNOWN.numberLength;

    private ListedIdentifiers() {}

    /** A number as a list gives it beside its label, which may say more than the number; none when it names no party. */
    public static List<ListedIdentifier> of(String label, String value) {
        if (NO_IDENTIFIER.contains(label.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        var number = IdentifierFormats.normalised(withoutWords(value));
        return number.isEmpty()
                ? List.of()
                : List.of(new ListedIdentifier(
                        kind(label, number), withoutSlip(number), label.isEmpty() ? "Number" : label));
    }

    /**
     * Leaves out words around a number, such as {@code Afghan passport} in front of it or a remark in brackets behind it. A short word in
     * capitals is part of a number that it stands beside, but not the country in {@code ABC passport no. 123}.
     */
    private static String withoutWords(String value) {
        int open = value.indexOf(" (");
        var kept = new StringBuilder();
        var codes = new StringBuilder();
        boolean beside = false;
        for (var word : (open > 0 ? value.substring(0, open) : value).strip().split("\\s+", -1)) {
            boolean number = word.chars().anyMatch(Character::isDigit);
            boolean code = word.length() < SHORTEST && word.equals(word.toUpperCase(Locale.ROOT));
            if (number) {
                kept.append(codes).append(word);
            } else if (code && beside) {
                kept.append(word);
            }
            if (code && !number && !beside) {
                codes.append(word);
            } else {
                codes.setLength(0);
            }
            beside = number || (beside && code);
        }
        return kept.length() == 0 ? value : kept.toString();
    }

    /** The number behind a label; none when the text holds none that names a party. */
    public static List<ListedIdentifier> of(String text) {
        var found = new ArrayList<ListedIdentifier>(2);
        int at = firstDigitToken(text);
        if (at < 0) {
            return found;
        }
        var label = text.substring(0, at).strip();
        if (NO_IDENTIFIER.contains(label.toLowerCase(Locale.ROOT))) {
            return found;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '(' && text.charAt(end) != ' ') {
            end++;
        }
        var number = IdentifierFormats.normalised(text.substring(at, end));
        number = withoutSlip(number);
        if (number.length() >= SHORTEST) {
            found.add(new ListedIdentifier(kind(label, number), number, label.isEmpty() ? "Number" : label));
        }
        return found;
    }

    private static String withoutSlip(String number) {
        boolean slip = number.length() > 10 && number.charAt(0) == 'I' && IdentifierFormats.isInn(number.substring(1));
        return slip ? number.substring(1) : number; // a printing slip of a list
    }

    /** Where the first word with a digit begins; -1 when there is none. */
    private static int firstDigitToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                while (i > 0 && text.charAt(i - 1) != ' ') {
                    i--;
                }
                return i;
            }
        }
        return -1;
    }

    private static Identifier.Kind kind(String label, String number) {
        var words = label.toLowerCase(Locale.ROOT);
        if (words.contains("imo") || words.contains("vessel registration identification")) {
            return Identifier.Kind.IMO;
        }
        if (words.contains("passport")) {
            return Identifier.Kind.PASSPORT;
        }
        if (words.equals("inn")) {
            return Identifier.Kind.INN;
        }
        return IdentifierFormats.provenKind(number);
    }
}
