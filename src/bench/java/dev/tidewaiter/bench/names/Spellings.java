package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Spells a listed name as a clerk might. */
final class Spellings {

    private static final int LETTERS_FOR_TWO_SLIPS = 12;

    /** A name may have no letter to misspell. */
    private static final int TRIES = 100;

    /** The same form of company in other words; a firm without any gets one of the last row. */
    private static final List<List<String>> LEGAL_FORMS = List.of(
            List.of("LIMITED LIABILITY COMPANY", "LLC", "L.L.C.", "OOO"),
            List.of("JOINT STOCK COMPANY", "JSC", "AO"),
            List.of("CO., LTD.", "COMPANY LIMITED", "CO LTD"),
            List.of("LIMITED", "LTD.", "LTD"),
            List.of("CORPORATION", "CORP."),
            List.of("COMPANY", "CO."),
            List.of("S.A.", "SA", "S.A"),
            List.of("GMBH", "G.m.b.H."));

    private static final List<String> ADDED = List.of("Ltd", "LLC", "Co.", "Inc");

    private Spellings() {}

    /** The name with one slip, or with one or two when it is long: a letter lost, doubled, swapped with the next or mistaken. */
    static String misspell(String name, Random random) {
        int slips = name.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 1 + random.nextInt(2);
        var text = new StringBuilder(name);
        for (int tries = 0; slips > 0 && tries < TRIES; tries++) {
            int at = random.nextInt(text.length() - 1);
            char here = text.charAt(at);
            if (!Character.isLetter(here)) {
                continue;
            }
            boolean done =
                    switch (random.nextInt(4)) {
                        case 0 -> replace(text, at, at + 1, "");
                        case 1 -> replace(text, at, at + 1, "" + here + letter(here, random));
                        case 2 -> replace(text, at, at + 1, "" + letter(here, random));
                        default -> swap(text, at);
                    };
            slips -= done ? 1 : 0;
        }
        return text.toString();
    }

    /** The name in another order of its words, or with another legal form. */
    static String vary(IndexedName name, Random random) {
        if (name.bearer() == Bearer.PERSON) {
            return reorder(name.text(), random);
        }
        return name.bearer() == Bearer.ORGANISATION && random.nextInt(3) > 0
                ? reform(name.text(), random)
                : reorder(name.text(), random);
    }

    private static String reorder(String name, Random random) {
        var words = new ArrayList<>(Arrays.asList(name.replace(",", " ").strip().split("\\s+")));
        Collections.rotate(words, random.nextBoolean() ? 1 : -1);
        return String.join(" ", words);
    }

    private static String reform(String name, Random random) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var forms : LEGAL_FORMS) {
            for (var form : forms) {
                int at = (" " + upper + " ").indexOf(" " + form + " ");
                if (at >= 0 && upper.length() == name.length()) {
                    var other = random.nextInt(3) == 0 ? "" : forms.get(random.nextInt(forms.size()));
                    return (name.substring(0, at) + other + name.substring(at + form.length())).strip();
                }
            }
        }
        return name + " " + ADDED.get(random.nextInt(ADDED.size()));
    }

    private static boolean replace(StringBuilder text, int from, int to, String by) {
        boolean changes = !text.substring(from, to).equals(by);
        text.replace(from, to, by);
        return changes;
    }

    private static boolean swap(StringBuilder text, int at) {
        char next = text.charAt(at + 1);
        if (!Character.isLetter(next) || next == text.charAt(at)) {
            return false;
        }
        text.setCharAt(at + 1, text.charAt(at));
        text.setCharAt(at, next);
        return true;
    }

    private static char letter(char like, Random random) {
        return (char) ((Character.isUpperCase(like) ? 'A' : 'a') + random.nextInt(26));
    }
}
