package dev.tidewaiter.manifest.value;

import dev.tidewaiter.manifest.heading.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words inside names and addresses. Thread-safe. */
public final class PartyWords {

    private final Set<String> legalForms = new HashSet<>();
    private final Set<String> legalFormsFirst = new HashSet<>();
    private final Set<String> addressWords = new HashSet<>();
    private final Set<String> careOf = new HashSet<>();
    private final Set<String> sameAs = new HashSet<>();

    private PartyWords() {}

    public static PartyWords load() {
        var words = new PartyWords();
        for (var row : DataFile.rows("party-words.tsv")) {
            var into =
                    switch (row[0]) {
                        case "legal-form" -> words.legalForms;
                        case "legal-form-first" -> words.legalFormsFirst;
                        case "address-word" -> words.addressWords;
                        case "care-of" -> words.careOf;
                        case "same-as" -> words.sameAs;
                        default -> throw new IllegalStateException("party-words.tsv: unknown kind " + row[0]);
                    };
            into.addAll(DataFile.list(row[1]));
        }
        return words;
    }

    /** A word in small letters without points, as the lists have it: {@code S.A.} is {@code sa}. */
    static String bare(String word) {
        var bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-') {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    boolean isLegalForm(String bareWord) {
        return legalForms.contains(bareWord);
    }

    boolean isAddressWord(String bareWord) {
        return addressWords.contains(bareWord);
    }

    Set<String> careOf() {
        return careOf;
    }

    /** Whether a cell refers to another party: "same as consignee". */
    boolean refersToOther(String text) {
        var small = text.toLowerCase(Locale.ROOT).strip();
        for (var words : sameAs) {
            if (small.equals(words) || (words.contains(" ") && small.startsWith(words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text carries a company's legal form, such as Ltd, ООО or 有限公司: a sign that it names a company. */
    public boolean looksLikeCompany(String text) {
        if (text.length() < 4 || text.length() > 200) {
            return false;
        }
        if (text.contains("公司") || text.contains("集团") || text.contains("株式会社") || text.contains("주식회사")) {
            return true;
        }
        var words = words(text);
        if (words.size() < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var bare = bare(words.get(i));
            boolean first = i == 0 && legalFormsFirst.contains(bare);
            boolean pointed = words.get(i).indexOf('.') > 0
                    && words.get(i).indexOf('.') < words.get(i).length() - 1;
            boolean later =
                    i > 0 && bare.length() > 1 && legalForms.contains(bare) && (pointed || !legalFormsOfOtherUse(bare));
            if (first || later) {
                return true;
            }
        }
        return false;
    }

    /** Legal forms that are ordinary words, too: "no AS", "CO" of Colorado, "SAN" of San Marino. */
    private static boolean legalFormsOfOtherUse(String bare) {
        return switch (bare) {
            case "as", "co", "san", "sl", "pp", "пп", "ат", "ou", "sia", "ab", "pt", "ag", "lp" -> true;
            default -> false;
        };
    }

    /** The words of a text between blanks and commas. */
    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s,;]+"));
    }
}
