package dev.tidewaiter.designation.mention;

import dev.tidewaiter.cache.Late;
import dev.tidewaiter.designation.lists.SpellingOwner;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.names.search.NamesToIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Finds listed names whose beginning is a whole text, when the text is as wide as a field of the usual forms or ends inside a word of the
 * list, or only lacks words of the trade at its end: it may have been cut there, and then what follows is not different but unknown. A text
 * in one piece without blanks may also be all of a name.
 */
public final class TruncatedNames {

    private record Listed(String letters, IndexedName name, String text) {}

    /** Stand between what is kept of a name: its letters, its number, and whether it is turned. */
    private static final char BETWEEN = '\n';

    private final NamesToIndex names;
    private final PieceThresholds thresholds;
    private final NameCandidates forms;
    private final FieldWidths widths;

    /** Lines in the order of their letters, made for the first text that may have been cut; one is taken apart when it is met. */
    private final Late<List<String>> inOrder;

    /**
     * Looks for names.
     *
     * @param indexes where their letters are kept
     * @param widths  by which a cut text is known
     * @param forms   takes the legal form off the beginning of letters, which is written in many ways
     */
    public TruncatedNames(
            NamesToIndex names,
            NameIndexes indexes,
            PieceThresholds thresholds,
            FieldWidths widths,
            NameCandidates forms) {
        this.names = names;
        this.thresholds = thresholds;
        this.widths = widths;
        this.forms = forms;
        this.inOrder = new Late<>(
                () -> indexes.texts("beginnings-" + widths.narrowest() + forms.formsInFrontKey(), names, this::sorted));
    }

    /** A line for each long name, and one for a person's as it is said, in the order of their letters. */
    private List<String> sorted(List<IndexedName> names) {
        var all = new ArrayList<String>(names.size());
        for (int i = 0; i < names.size(); i++) {
            var text = names.get(i).text();
            if (text.length() > widths.narrowest()) {
                var letters = letters(text);
                var bare = forms.withoutFormInFront(letters);
                all.add(letters + BETWEEN + i);
                if (!bare.equals(letters)) {
                    all.add(bare + BETWEEN + i);
                }
                if (names.get(i).bearer() == IndexedName.Bearer.PERSON && text.indexOf(", ") > 0) {
                    all.add(letters(turned(text)) + BETWEEN + i + BETWEEN);
                }
            }
        }
        all.sort(Comparator.comparing(TruncatedNames::lettersOf));
        return all;
    }

    private Listed listed(String line) {
        int end = line.indexOf(BETWEEN);
        boolean turned = line.charAt(line.length() - 1) == BETWEEN;
        var name = names.all().get(Integer.parseInt(line, end + 1, line.length() - (turned ? 1 : 0), 10));
        var text = turned ? turned(name.text()) : name.text();
        return new Listed(line.substring(0, end), name, text);
    }

    /** "Redlepus, Ivan" as Ivan Redlepus. */
    private static String turned(String name) {
        int comma = name.indexOf(", ");
        return name.substring(comma + 2) + ' ' + name.substring(0, comma);
    }

    /** What may have been cut off at its end: each line as wide as a field, and the last mention of a cell that is so wide. */
    public List<String> mayBeCut(String cell, List<NameCandidate> candidates) {
        boolean wide = widths.areFilledBy(cell) || mayEndInsideWord(cell);
        List<String> cut = wide ? new ArrayList<>(List.of(cell)) : List.of();
        for (var candidate : candidates) {
            boolean last = wide && cell.endsWith(candidate.text());
            if (candidate.sort() == NameCandidate.Sort.NAME && (last || isWideLine(candidate.text(), cell))) {
                cut = cut.isEmpty() ? new ArrayList<>(2) : cut;
                cut.add(candidate.text());
            }
        }
        return cut;
    }

    /**
     * The listed names that a candidate is all of but for words of the trade at their end.
     *
     * @param atLeast the score under which nothing is returned
     */
    public List<NameComparison> lackingTrade(NameCandidate candidate, double atLeast) {
        var text = candidate.text();
        boolean name = candidate.sort() == NameCandidate.Sort.NAME && mayEndInsideWord(text);
        return name ? beginningWith(text, atLeast, false) : List.of();
    }

    /** Most names end with a legal form, and that is no piece of a word. */
    private boolean mayEndInsideWord(String cell) {
        if (cell.length() < widths.narrowest() || !Character.isLetter(cell.charAt(cell.length() - 1))) {
            return false;
        }
        var last = FoldedWord.of(cell.substring(cell.lastIndexOf(' ') + 1));
        return !last.isEmpty() && !last.get(last.size() - 1).isLegalForm();
    }

    private boolean isWideLine(String text, String cell) {
        int end = cell.indexOf(text) + text.length();
        return widths.areFilledBy(text)
                && (end >= cell.length() || cell.charAt(end) == '\n' || cell.charAt(end) == '\r');
    }

    /**
     * The listed names that go on behind the text, cut where the text ends and marked with "…" there.
     *
     * @param atLeast the score under which nothing is returned
     */
    public List<NameComparison> beginningWith(String text, double atLeast) {
        return beginningWith(text, atLeast, true);
    }

    private List<NameComparison> beginningWith(String text, double atLeast, boolean cut) {
        if (distinguishing(text) < thresholds.truncatedLetters()) {
            return List.of();
        }
        var letters = letters(text);
        var bare = forms.withoutFormInFront(letters);
        var found = beginningWith(text, letters, atLeast, cut);
        boolean tellsWithoutForm = !bare.equals(letters) && bare.length() >= thresholds.truncatedLetters();
        return found.isEmpty() && tellsWithoutForm ? beginningWith(text, bare, atLeast, cut) : found;
    }

    private List<NameComparison> beginningWith(String text, String letters, double atLeast, boolean cut) {
        boolean wide = cut && widths.areFilledBy(text);
        boolean glued = text.indexOf(' ') < 0;
        var lines = inOrder.get();
        var beginnings = new ArrayList<IndexedName>(1);
        var entries = new HashSet<Integer>();
        for (int i = firstFrom(lines, letters); i < lines.size() && lines.get(i).startsWith(letters); i++) {
            var listed = listed(lines.get(i));
            var name = listed.text;
            int form = letters(name).length() - listed.letters.length();
            int end = end(name, form + letters.length());
            boolean goesOn = end < name.length();
            if (goesOn ? wide || (cut && isInsideWord(name, end)) || lacksOnlyTrade(text, name, end) : glued) {
                entries.add(SpellingOwner.of(listed.name).entry());
                var upTo = goesOn ? name.substring(0, end) + '…' : name;
                beginnings.add(new IndexedName(listed.name.owner(), upTo, listed.name.bearer()));
                if (entries.size() > thresholds.truncatedEntries()) {
                    return List.of();
                }
            }
        }
        if (beginnings.isEmpty()) {
            return List.of();
        }
        // the words of a text without blanks are those of the list
        return NameMatcher.over(beginnings)
                .closest(glued ? beginnings.get(0).text().replace("…", "") : text, atLeast);
    }

    /** Two letters must be missing: "Valve" is another word than "Valves". */
    private static boolean isInsideWord(String name, int at) {
        return Character.isLetter(name.charAt(at - 1))
                && Character.isLetter(name.charAt(at))
                && at + 1 < name.length()
                && Character.isLetter(name.charAt(at + 1));
    }

    /** Whether a text of several words is all of a listed name but for words that many firms share: its trade and its legal form. */
    private boolean lacksOnlyTrade(String text, String name, int end) {
        int words = 0;
        boolean tells = false;
        for (var word : FoldedWord.of(text)) {
            words += word.isDistinguishing() || !word.place().isEmpty() ? 1 : 0;
            tells |= word.pointsAtSomebody();
        }
        boolean endsWord = !Character.isLetterOrDigit(name.charAt(end));
        return tells
                && endsWord
                && words >= thresholds.truncatedWords()
                && FoldedWord.of(name.substring(end)).stream().noneMatch(FoldedWord::pointsAtSomebody);
    }

    /** The first line whose letters are not before some. */
    private static int firstFrom(List<String> lines, String letters) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lettersOf(lines.get(middle)).compareTo(letters) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String lettersOf(String line) {
        return line.substring(0, line.indexOf(BETWEEN));
    }

    /** Where a listed name has so many letters. */
    private static int end(String name, int letters) {
        int low = 0;
        int high = name.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letters(name.substring(0, middle)).length() < letters) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (var word : FoldedWord.of(text)) {
            letters.append(word.text());
        }
        return letters.toString();
    }

    private static int distinguishing(String text) {
        int letters = 0;
        for (var word : FoldedWord.of(text)) {
            letters += word.isDistinguishing() ? word.text().length() : 0;
        }
        return letters;
    }
}
