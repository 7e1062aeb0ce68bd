package dev.tidewaiter.goods.lint;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.ItemClasses;
import dev.tidewaiter.goods.amount.AmountMeaningRow;
import dev.tidewaiter.goods.amount.AmountMeanings;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.goods.code.LastHeadings;
import dev.tidewaiter.goods.code.TariffHeadings;
import dev.tidewaiter.goods.description.DronePartKinds;
import dev.tidewaiter.goods.description.EngineFeatures;
import dev.tidewaiter.goods.description.UnreadScripts;
import dev.tidewaiter.goods.line.DerivedClass;
import dev.tidewaiter.goods.line.DerivedClasses;
import dev.tidewaiter.goods.line.ReadingLists;
import dev.tidewaiter.goods.measure.UnitTable;
import dev.tidewaiter.goods.passing.NamedInPassing;
import dev.tidewaiter.goods.passing.PackageKinds;
import dev.tidewaiter.goods.phrase.PhraseLists;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.goods.sentence.MotorLanguages;
import dev.tidewaiter.goods.sentence.PartNumberWords;
import dev.tidewaiter.goods.text.PhraseBookBuilder;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.EachMistake;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.ProgramRows;
import dev.tidewaiter.wordlist.SearchPattern;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds every row of the words of goods that makes no sense or contradicts another, where a reader stops at the first. */
public final class GoodsWordLint {

    /** A row that gives a word a meaning. */
    private record Said(WordRow row, String file, PhraseMeaning meaning) {}

    private final WordLists words;
    private final List<WordProblem> problems = new ArrayList<>();
    private final Map<String, Said> saidOf = new HashMap<>();
    private final PhraseBookBuilder<PhraseMeaning> book =
            new PhraseBookBuilder<>(new TextFold(), PhraseMeaning::saysTheSameAs);

    private GoodsWordLint(WordLists words) {
        this.words = words;
    }

    /** Every problem of the lists in {@code words/goods}. */
    public static List<WordProblem> problems(WordLists words) {
        var lint = new GoodsWordLint(words);
        PhraseLists.FILES.forEach(file -> lint.each(file, row -> lint.phrases(file, row)));
        lint.units();
        lint.headings();
        lint.places();
        lint.each(EngineFeatures.FILE, lint::feature);
        lint.each(UnreadScripts.FILE, UnreadScripts::script);
        lint.each(DronePartKinds.KINDS, lint::partKind);
        lint.each(DronePartKinds.WORDS, row -> lint.language(row, 1));
        lint.each(PartNumberWords.FILE, row -> lint.language(row, 0));
        lint.each(ReadingLists.BESIDE_ENGINE_MODEL, ItemClasses::read);
        lint.each(PackageKinds.FILE, row -> {
            PackageKinds.what(row);
            lint.language(row, 1);
        });
        lint.each(NamedInPassing.FILE, row -> {
            NamedInPassing.what(row);
            lint.language(row, 1);
        });
        lint.each(DerivedClasses.FILE, DerivedClass::read);
        lint.each(ClassGroups.FILE, ClassGroups::classes);
        lint.read(() -> {
            var groups = ClassGroups.of(words);
            lint.each(AmountMeanings.FILE, row -> AmountMeaningRow.read(row, groups));
        });
        lint.each(MotorLanguages.FILE, MotorLanguages::language);
        lint.problems.addAll(
                ProgramRows.otherwise(words, List.of(Eccn.LABELS), "tells control numbers", "reads control numbers"));
        lint.problems.addAll(
                ProgramRows.otherwise(words, List.of(LastHeadings.LIST), "tells headings", "reads codes of tables"));
        lint.problems.addAll(AddedWordLint.problems(words));
        if (lint.problems.isEmpty()) {
            lint.read(() -> lint.problems.addAll(AmountMeanings.neverAsked(words, ClassGroups.of(words))));
        }
        EachMistake.of(words, GoodsReader::of, lint.problems);
        return lint.problems;
    }

    private void each(String file, Consumer<WordRow> check) {
        read(() -> words.list(file).rows().forEach(row -> read(() -> check.accept(row))));
    }

    private void read(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidWordList e) {
            problems.add(e.problem());
        }
    }

    private void phrases(String file, WordRow row) {
        var said = new Said(row, file, PhraseLists.meaning(row));
        language(row, 1);
        for (var spelling : row.words(3)) {
            var pattern = SearchPattern.complaint(spelling);
            if (pattern != null) {
                problems.add(row.problem(pattern));
                continue;
            }
            try {
                book.add(spelling, said.meaning());
            } catch (IllegalArgumentException e) {
                problems.add(row.problem("\"" + spelling + "\" " + e.getMessage()));
            }
            var before = saidOf.putIfAbsent(spelling.toLowerCase(Locale.ROOT), said);
            if (before != null && contradict(before.meaning(), said.meaning())) {
                problems.add(row.problem("\"" + spelling + "\" has another meaning in words/" + before.file() + ":"
                        + before.row().line() + "; take one of them away"));
            }
        }
    }

    /** Words that name goods and are said to be none, or prove the same goods once more and once less. */
    private static boolean contradict(PhraseMeaning some, PhraseMeaning other) {
        boolean isNone = some.saysNothing() || other.saysNothing();
        boolean areGoods = !some.items().isEmpty() || !other.items().isEmpty();
        boolean sameGoods = !some.items().isEmpty() && some.saysTheSameAs(other);
        return (isNone && areGoods) || (sameGoods && some.strength() != other.strength());
    }

    private void feature(WordRow row) {
        EngineFeatures.check(row, new TextFold());
        language(row, 2);
    }

    private void partKind(WordRow row) {
        DronePartKinds.read(row);
        DronePartKinds.classes(row);
    }

    private void language(WordRow row, int cell) {
        if (!isLanguage(row.cell(cell))) {
            problems.add(row.problem("\"" + row.cell(cell) + "\" is no language; write two small letters, xx for all"));
        }
    }

    private static boolean isLanguage(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private void units() {
        var known = new HashMap<String, UnitTable.Unit>();
        each(UnitTable.FILE, row -> {
            var unit = UnitTable.unit(row);
            for (var spelling : row.words(2)) {
                var before = known.put(spelling.toLowerCase(Locale.ROOT) + " " + unit.dimension(), unit);
                if (before != null && before.factor() != unit.factor()) {
                    problems.add(row.problem("\"" + spelling + "\" is " + before.factor() + " in a row above"));
                }
            }
        });
    }

    private void headings() {
        var known = new HashSet<String>();
        each(TariffHeadings.TITLES, row -> {
            var code = row.cell(0);
            if (!isCode(code) || (code.length() != 2 && code.length() != 4)) {
                problems.add(row.problem("\"" + code + "\" is no chapter of two digits or heading of four"));
            }
            if (!known.add(code)) {
                problems.add(row.problem(code + " has a meaning in a row above"));
            }
        });
    }

    private void places() {
        var known = new HashSet<String>();
        each(TariffHeadings.PLACES, row -> {
            ItemClasses.read(row);
            if (!known.add(row.cell(0))) {
                problems.add(row.problem(row.cell(0) + " has headings in a row above"));
            }
            for (var prefix : row.words(1, ' ')) {
                if (!isCode(prefix) || prefix.length() < 2) {
                    problems.add(row.problem("\"" + prefix + "\" is no beginning of an HS code"));
                }
            }
        });
    }

    private static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
