package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Listed numbers of digits that begin with zeros, by what is left of them in a spreadsheet that took them for quantities. */
public final class LostZeros {

    private final int fewestLeft;
    private final Map<String, List<ListedNumber>> byRest = new HashMap<>();

    /** @param fewestLeft digits that must be left, unless the check digit of the whole number tells it */
    LostZeros(int fewestLeft) {
        this.fewestLeft = fewestLeft;
    }

    /** Takes up a number, if it is one of them. */
    void add(ListedNumber listed) {
        var number = listed.identifier().value();
        var rest = rest(number);
        boolean tells = rest.length() >= fewestLeft || listed.hasCheckDigit();
        if (rest.length() < number.length() && tells && rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
            byRest.computeIfAbsent(rest, digits -> new ArrayList<>(1)).add(listed);
        }
    }

    /** The listed numbers that one of some kind is without their zeros, or with others in front; mostly none, and never an equal one. */
    List<ListedNumber> of(Identifier.Kind kind, String number) {
        var unfilled = unfilled(number);
        return byRest.getOrDefault(unfilled.isEmpty() ? number : unfilled, List.of()).stream()
                .filter(listed -> mayBe(kind, listed.identifier().kind())
                        && !listed.identifier().value().equals(number))
                .toList();
    }

    /** A number whose kind is known is none of another kind. */
    private static boolean mayBe(Identifier.Kind kind, Identifier.Kind listed) {
        return kind == listed || kind == Identifier.Kind.OTHER || listed == Identifier.Kind.OTHER;
    }

    /** Whether a number is a whole one that lost the zeros in front. */
    public static boolean lost(String number, String whole) {
        return number.length() < whole.length()
                && !number.isEmpty()
                && rest(whole).equals(number);
    }

    /** A number of digits without the zeros it was filled up with in front, as an export of fixed width does; nothing where there are none. */
    static String unfilled(String number) {
        boolean filled = number.startsWith("0") && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return filled ? rest(number) : "";
    }

    private static String rest(String number) {
        int from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }
}
