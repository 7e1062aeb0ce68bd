package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes of the tariff within a text about goods, told by the label before them: "INSTRUMENTS HS CODE 8806.22.10", "Насос, код ТН ВЭД
 * 8413 70", as bills of lading and air waybills write them. A number without a label is none. Thread-safe.
 */
public final class LabelledCodes {

    static final String LABEL = "code-label";
    static final String SHORT_LABEL = "code-label-short";

    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_BEHIND_SHORT_LABEL = 6;
    private static final String CODE = "\\d{4,14}(?:[.\\-]\\d{1,4}){0,4}(?![\\p{L}\\d])";
    /** "8413 70 35": parts set apart, unless what follows is "20 pcs". */
    private static final String PARTED = "\\d{4}(?:[ \\u00a0]\\d{2}){1,3}(?![ \\u00a0]?[\\p{L}\\d])";

    private static final String BETWEEN = "[\\s.:：#№=*()（）\\-–—]{0,6}(?:(?:no|nr|n°|номер)[\\s.:：#]{0,4})?";
    private static final String AND = "\\s?(?:[,;/&+]|and|и|und|et|y)\\s?";
    private static final Pattern ONE = Pattern.compile(PARTED + "|" + CODE);

    private final Pattern labelled;
    private final Pattern briefly;

    private LabelledCodes(List<String> labels, List<String> shortLabels) {
        labelled = behind(labels);
        briefly = behind(shortLabels);
    }

    /** Reads the labels from the words of cells. */
    public static LabelledCodes of(WordLists lists) {
        var labels = new ArrayList<String>();
        var shortLabels = new ArrayList<String>();
        for (var row : lists.list("manifest/cell-words.tsv").rows(2)) {
            switch (row.cell(0)) {
                case LABEL -> labels.addAll(row.words(1));
                case SHORT_LABEL -> shortLabels.addAll(row.words(1));
                default -> {} // other words of cells
            }
        }
        return new LabelledCodes(labels, shortLabels);
    }

    private static Pattern behind(List<String> labels) {
        var any = labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(label -> Pattern.quote(label).replace(" ", "\\E[\\s.\\-]{0,3}\\Q"))
                .collect(Collectors.joining("|"));
        var one = "(?:" + PARTED + "|" + CODE + ")";
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + any + ")" + BETWEEN + "(" + one + "(?:" + AND + one + "){0,9})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The codes in a text, in its order; none for most texts. */
    public List<HsCode> in(String written) {
        if (!mayHoldCode(written)) {
            return List.of();
        }
        var text = FullWidthDigits.narrow(written);
        var codes = new ArrayList<HsCode>(1);
        add(codes, labelled, text, FEWEST_DIGITS);
        if (codes.isEmpty()) {
            add(codes, briefly, text, FEWEST_BEHIND_SHORT_LABEL);
        }
        return codes;
    }

    /** Whether a text begins with a label and its code, be it in brackets. */
    public boolean begin(String written) {
        if (!mayHoldCode(written)) {
            return false;
        }
        var text = FullWidthDigits.narrow(written).replaceFirst("^[\\s(\\[（*\\-–—]+", "");
        return labelled.matcher(text).lookingAt() || briefly.matcher(text).lookingAt();
    }

    private static void add(List<HsCode> codes, Pattern behindLabel, String text, int fewestDigits) {
        var label = behindLabel.matcher(text);
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

    /** Whether four digits stand in a row behind a letter: nearly all texts are told by this. */
    private static boolean mayHoldCode(String text) {
        int run = 0;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = Character.isDigit(c) ? run + 1 : 0;
            if (run == FEWEST_DIGITS && letter) {
                return true;
            }
            letter |= run == 0 && Character.isLetter(c);
        }
        return false;
    }
}
