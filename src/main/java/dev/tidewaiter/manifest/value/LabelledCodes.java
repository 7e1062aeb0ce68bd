package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes of the tariff within a text about goods, told by the label before them: "INSTRUMENTS HS CODE 8806.22.10", "Насос, код ТН ВЭД
 * 8413 70", as bills of lading and air waybills write them. A number without a label is none. Thread-safe.
 */
public final class LabelledCodes {

    private static final String LABEL = "label";
    private static final String SHORT_LABEL = "label-short";
    private static final String NUMBER = "number";
    private static final String AND = "and";

    private static final int FEWEST_DIGITS = 4;
    private static final int FARTHEST_LABEL = 16;
    private static final int LONGEST_LABEL = 60;
    private static final int FEWEST_BEHIND_SHORT_LABEL = 6;
    private static final String CODE = "\\d{4,14}(?:[.\\-]\\d{1,4}){0,4}(?![\\p{L}\\d])";
    /** "8413 70 35": parts set apart, unless what follows is "20 pcs". */
    private static final String PARTED = "\\d{4}(?:[ \\u00a0]\\d{2}){1,3}(?![ \\u00a0]?[\\p{L}\\d])";

    private static final Pattern ONE = Pattern.compile(PARTED + "|" + CODE);

    private final Pattern labelled;
    private final Pattern briefly;
    private final Set<String> endings;

    private LabelledCodes(List<String> labels, List<String> shortLabels, List<String> numbers, List<String> ands) {
        endings = endings(Stream.concat(labels.stream(), shortLabels.stream()).toList(), numbers);
        var between = "[\\s.:：#№=*()（）\\-–—]{0,6}(?:" + any(numbers) + "[\\s.:：#]{0,4})?";
        var and = "\\s?(?:[,;/&+]|" + any(ands) + ")\\s?";
        labelled = behind(labels, between, and);
        briefly = behind(shortLabels, between, and);
    }

    private static String any(List<String> words) {
        return WordKinds.anyOf(words, label -> Pattern.quote(label).replace(" ", "\\E[\\s.\\-]{0,3}\\Q"));
    }

    /**
     * Reads the labels from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static LabelledCodes of(WordLists lists) {
        var words = WordKinds.of(lists.list("manifest/code-labels.tsv"), LABEL, SHORT_LABEL, NUMBER, AND);
        return new LabelledCodes(words.of(LABEL), words.of(SHORT_LABEL), words.of(NUMBER), words.of(AND));
    }

    private static Pattern behind(List<String> labels, String between, String and) {
        var one = "(?:" + PARTED + "|" + CODE + ")";
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + any(labels) + between + "(" + one + "(?:" + and + one + "){0,9})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The codes in a text, in its order; none for most texts. */
    public List<HsCode> in(String written) {
        var text = FullWidthDigits.narrow(written);
        int from = firstLabelled(text) - LONGEST_LABEL;
        if (from < -LONGEST_LABEL) {
            return List.of();
        }
        var codes = new ArrayList<HsCode>(1);
        add(codes, labelled, text, Math.max(0, from), FEWEST_DIGITS);
        if (codes.isEmpty()) {
            add(codes, briefly, text, Math.max(0, from), FEWEST_BEHIND_SHORT_LABEL);
        }
        return codes;
    }

    /** Whether a text begins with a label and its code, be it in brackets. */
    public boolean begin(String written) {
        var narrow = FullWidthDigits.narrow(written);
        if (firstLabelled(narrow) < 0) {
            return false;
        }
        var text = narrow.replaceFirst("^[\\s(\\[（*\\-–—]+", "");
        return labelled.matcher(text).lookingAt() || briefly.matcher(text).lookingAt();
    }

    private static void add(List<HsCode> codes, Pattern behindLabel, String text, int from, int fewestDigits) {
        var label = behindLabel.matcher(text).region(from, text.length()).useTransparentBounds(true);
        while (label.find()) {
            var each = ONE.matcher(label.group(1));
            while (each.find()) {
                for (var code : HsCodes.read(each.group(), false).codes()) {
                    boolean known = code.digits().length() >= fewestDigits && HsHeadingNumbers.isAt(code.digits(), 0);
                    if (known && !codes.contains(code)) {
                        codes.add(code);
                    }
                }
            }
        }
    }

    /** Where four digits first stand in a row behind letters that end a label: nearly all texts have no such place, -1. */
    private int firstLabelled(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run == FEWEST_DIGITS && endings.contains(lettersBefore(text, i - run))) {
                return i;
            }
        }
        return -1;
    }

    /** The last two letters before some place, in small letters; fewer where a digit stands before them. */
    private static String lettersBefore(String text, int from) {
        var letters = new StringBuilder(2);
        for (int i = from; i >= 0 && i > from - FARTHEST_LABEL && letters.length() < 2; i--) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                break;
            }
            if (Character.isLetter(c)) {
                letters.insert(0, Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    private static Set<String> endings(List<String> labels, List<String> numbers) {
        var endings = new HashSet<String>();
        for (var number : numbers) {
            var letters = lettersBefore(number, number.length() - 1);
            if (letters.length() == 2) {
                endings.add(letters);
            }
        }
        for (var label : labels) {
            var letters = lettersBefore(label, label.length() - 1);
            endings.add(letters);
            endings.add(letters.substring(letters.length() - 1) + "n"); // "HS N° 8407.90"
        }
        return endings;
    }
}
