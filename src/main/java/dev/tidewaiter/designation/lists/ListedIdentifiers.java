package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads numbers as lists label them, such as {@code Tax ID No. 3808184570 (Russia)}. */
final class ListedIdentifiers {

    /** Labels of numbers that many parties share or that name no party at all. */
    private static final Set<String> NO_IDENTIFIER = Set.of("kpp", "dob");

    private static final int SHORTEST = 5;

    private ListedIdentifiers() {}

    /** The number behind a label; null when the text holds none that names a party. */
    static List<ListedIdentifier> of(String text) {
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
        if (number.length() > 10 && number.charAt(0) == 'I' && IdentifierFormats.isInn(number.substring(1))) {
            number = number.substring(1); // a printing slip of the list
        }
        if (number.length() >= SHORTEST) {
            found.add(new ListedIdentifier(kind(label, number), number, label.isEmpty() ? "Number" : label));
        }
        return found;
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
