package dev.tidewaiter.designation.identifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of listed banks, and where one stands in a text. Most have hardly a digit, so that nothing but the list tells one from
 * a word; eight characters that agree are that bank whatever stands around them.
 */
final class ListedBanks {

    private static final int LETTERS = 'Z' - 'A' + 1;
    private static final int BANK = 8;
    private static final int BRANCH = 11;

    /** Where in a code the letters of its country stand. */
    private static final int COUNTRY = 4;

    private static final int PLACE = 6;

    /** The shortest label that is written together with a code: BIC. */
    private static final int LABEL = 3;

    private static final int WIDE = '\uff01' - '!';

    private final BankCodeWords words;
    private final Map<String, List<ListedNumber>> byCode = new HashMap<>();

    /** The countries of listed banks, by which most words are passed over. */
    private final boolean[] countries = new boolean[LETTERS * LETTERS];

    ListedBanks(BankCodeWords words) {
        this.words = words;
    }

    void add(ListedNumber listed) {
        if (!words.say(listed.identifier())) {
            return;
        }
        var code = BankCodes.withoutBranch(listed.identifier().value());
        byCode.computeIfAbsent(code, bank -> new ArrayList<>(1)).add(listed);
        if (code.length() == BANK && country(code, 0) >= 0) {
            countries[country(code, 0)] = true;
        }
    }

    /** The bank with a code, with a branch or without. */
    List<ListedNumber> of(String code) {
        return byCode.isEmpty() ? List.of() : byCode.getOrDefault(BankCodes.withoutBranch(code), List.of());
    }

    /** The codes of listed banks in a text: words, groups of one ({@code ABCD DE FF}), and those written together with a label. */
    Set<String> in(String text) {
        if (byCode.isEmpty() || text.length() < BANK || !mayHold(text)) {
            return Set.of();
        }
        var found = new LinkedHashSet<String>(1);
        var run = new StringBuilder(text.length());
        int begins = 0;
        boolean[] begin = new boolean[text.length() + 1];
        for (int i = 0; i <= text.length(); i++) {
            int c = i < text.length() ? capital(text.charAt(i)) : -1;
            if (c > 0) {
                boolean first = i == 0 || capital(text.charAt(i - 1)) < 0;
                begin[run.length()] = first;
                begins = first ? run.length() : begins;
                run.append((char) c);
                continue;
            }
            if (i > 0 && capital(text.charAt(i - 1)) > 0) {
                addAtEnd(run, begin, begins, BANK, found);
                addAtEnd(run, begin, begins, BRANCH, found);
            }
            if (i < text.length() && !joins(text.charAt(i))) {
                run.setLength(0);
            }
        }
        return found;
    }

    /** Whether four letters or digits stand before the letters of a country that has listed banks, as in few texts. */
    private boolean mayHold(String text) {
        for (int i = COUNTRY; i + 1 < text.length(); i++) {
            int one = capital(text.charAt(i)) - 'A';
            int other = capital(text.charAt(i + 1)) - 'A';
            boolean known =
                    one >= 0 && other >= 0 && one < LETTERS && other < LETTERS && countries[one * LETTERS + other];
            if (known && areCodeBefore(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areCodeBefore(String text, int end) {
        int at = end - 1;
        while (at >= 0 && joins(text.charAt(at))) {
            at--;
        }
        for (int i = 0; i < COUNTRY; i++, at--) {
            if (at < 0 || capital(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a code ends where a word does: it begins with a word, or behind a label in the same word. */
    private void addAtEnd(StringBuilder run, boolean[] begin, int begins, int length, Set<String> found) {
        int from = run.length() - length;
        if (from < 0 || !(begin[from] || from - begins >= LABEL)) {
            return;
        }
        for (int i = 1; i < length; i++) {
            if (begin[from + i] && i != COUNTRY && i != PLACE && i != BANK) {
                return; // words that only stand side by side
            }
        }
        int country = country(run, from);
        if (country >= 0 && countries[country] && byCode.containsKey(run.substring(from, from + BANK))) {
            found.add(run.substring(from));
        }
    }

    private static int country(CharSequence code, int from) {
        int one = code.charAt(from + COUNTRY) - 'A';
        int other = code.charAt(from + COUNTRY + 1) - 'A';
        return one < 0 || other < 0 || one >= LETTERS || other >= LETTERS ? -1 : one * LETTERS + other;
    }

    private static boolean joins(char c) {
        return c == ' ' || c == '-' || c == '\u00a0';
    }

    /** A letter or digit of a code as a capital, also of the wide ones between Chinese; -1 for another sign. */
    private static int capital(char sign) {
        int c = sign >= '\uff01' && sign <= '\uff5e' ? sign - WIDE : sign;
        if (c >= 'a' && c <= 'z') {
            return c - ('a' - 'A');
        }
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : -1;
    }
}
