package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.designation.lists.KnownSizes;
import dev.tidewaiter.designation.lists.KnownSuspensions;
import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.designation.ownership.OwnershipWords;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.goods.lint.GoodsWordLint;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.shipment.place.CountryWordLint;
import dev.tidewaiter.wordlist.EachMistake;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordListLint;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Says what is wrong with the word lists of a folder: how they are written, then what their words mean to who reads them. */
public final class WordLint {

    /** A rulebook that asks for no columns of its own does without the first, and the second is read from the program's own copy alone. */
    private static final Set<String> MAY_LACK =
            Set.of(WordLists.FOLDER + "manifest/own-columns.tsv", "parameters/given-dates.tsv");

    private static final String LISTS = "tables/designated-parties.lists.csv";

    /** What was looked at when words were last found right. */
    private static volatile String lastRight = "";

    /** What was wrong with lists, by path and hash; more than there are lists. */
    private static final Map<String, List<WordProblem>> OF_LISTS = Collections.synchronizedMap(new Recent<>(512));

    private static final String READ_BY_NOBODY =
            "is read by nobody, as the program knows no list of this name; put words of your own into one of the lists that came with"
                    + " the program, or into the column \"words\" of a table tables/own.NAME.csv";

    private WordLint() {}

    /** Whether a list was added, changed or taken away since the lock was written. */
    public static boolean isEdited(RulesFolder folder, Lock lock) {
        var locked = new TreeMap<>(lock.files());
        locked.keySet().removeIf(path -> !RulesFolder.isWords(path));
        return !folder.inJar() && !folder.wordHashes().equals(locked);
    }

    /** Whether the words of a folder, all that lies beside them and the lists of parties that they name are the program's own. */
    public static boolean isAsInProgram(RulesFolder folder) {
        return folder.isAsInProgram(LISTS)
                && folder.wordHashes().keySet().equals(RulesFolder.wordsOfProgram())
                && Stream.concat(folder.wordHashes().keySet().stream(), paths(folder))
                        .allMatch(folder::isAsInProgram);
    }

    private static Stream<String> paths(RulesFolder folder) {
        return folder.files().keySet().stream().filter(path -> path.startsWith(WordLists.FOLDER));
    }

    /** Every problem, with file and line. Most changes of a rulebook leave its words alone: those found right are not looked at anew. */
    public static List<Problem> problems(RulesFolder folder) {
        var lookedAt = lookedAt(folder);
        if (lookedAt.equals(lastRight)) {
            return List.of();
        }
        var problems = found(folder);
        if (problems.isEmpty() && !folder.inJar()) {
            lastRight = lookedAt;
        }
        return problems;
    }

    /** What the words are held against: every list by its content, what else lies beside them, and which lists of parties there are. */
    private static String lookedAt(RulesFolder folder) {
        return folder.wordHashes() + "\n" + folder.paths(WordLists.FOLDER, "") + "\n" + Sha256.of(folder.text(LISTS));
    }

    /** What is wrong with how a list is written: the same as the last time where it is the same list, as all are but one after most changes. */
    private static List<WordProblem> ofList(String path, String hash, WordLists words) {
        return OF_LISTS.computeIfAbsent(
                path + ' ' + hash, any -> List.copyOf(WordListLint.problems(words.list(WordLists.name(path)))));
    }

    private static List<Problem> found(RulesFolder folder) {
        var words = folder.words();
        Set<WordProblem> found = new LinkedHashSet<>();
        folder.wordHashes().forEach((path, hash) -> found.addAll(ofList(path, hash, words)));
        found.addAll(GoodsWordLint.problems(words));
        ofDesignations(words, found);
        found.addAll(CountryWordLint.problems(words));
        found.addAll(ListedNameWords.problems(words));
        found.addAll(OwnershipWords.problems(words));
        found.addAll(AddressLint.problems(words, listsOf(folder)));
        found.removeIf(problem -> problem.line() == 0 && !folder.has(problem.file()));
        // nor do the columns of a list count whose letters were read as others
        var misread = found.stream()
                .filter(problem -> problem.message().startsWith(ProblemOrder.MISREAD))
                .toList();
        found.removeIf(problem -> !misread.contains(problem)
                && misread.stream().anyMatch(list -> list.file().equals(problem.file())));
        var problems = new ArrayList<>(missing(folder));
        problems.addAll(readByNobody(folder));
        for (var path : folder.paths(WordLists.FOLDER, "")) {
            if (!RulesFolder.isWords(path) && !path.endsWith(".md")) {
                problems.add(new Problem(path, "", null, "is read by nobody; the name of a word list ends with .tsv"));
            }
        }
        // what the cells of a row mean that has too few of them only follows from that
        var miscounted = found.stream()
                .filter(problem -> problem.message().endsWith("columns are parted by tabs"))
                .toList();
        var told = new HashSet<String>();
        found.stream()
                .filter(problem -> miscounted.contains(problem)
                        || miscounted.stream()
                                .noneMatch(row -> row.line() == problem.line()
                                        && row.file().equals(problem.file())))
                .filter(problem ->
                        told.add(miscounted.contains(problem) ? problem.file() + problem.line() : problem.toString()))
                .forEach(problem -> problems.add(problem(problem)));
        return problems;
    }

    /** Lists under names that no part of the program asks for. */
    private static List<Problem> readByNobody(RulesFolder folder) {
        var known = RulesFolder.wordsOfProgram();
        return folder.inJar()
                ? List.of()
                : folder.wordHashes().keySet().stream()
                        .filter(path ->
                                !known.contains(path) && !ListedNameWords.isList(path) && !MAY_LACK.contains(path))
                        .map(path -> Problem.of(path, whyReadByNobody(path, folder)))
                        .toList();
    }

    private static String whyReadByNobody(String path, RulesFolder folder) {
        for (var known : RulesFolder.wordsOfProgram()) {
            if (WordLists.stoodAt(known).equals(path)) {
                return folder.has(known)
                        ? "is read by nobody, as " + known + " stands in its place; put numbers of your own there"
                        : "stands in " + known + " in this version; move it there, with your numbers";
            }
        }
        return READ_BY_NOBODY;
    }

    /** The program's lists that a folder lacks: those that its lock names were taken away, others came after the folder was made. */
    private static List<Problem> missing(RulesFolder folder) {
        var had = folder.lock().files().keySet();
        var missing = new ArrayList<Problem>();
        if (folder.inJar()) {
            return missing; // it has them all, and reads each when somebody asks
        }
        for (var path : RulesFolder.wordsOfProgram()) {
            if (!folder.has(path)
                    && !folder.has(WordLists.stoodAt(path))
                    && !ListedNameWords.isList(path)
                    && !MAY_LACK.contains(path)) {
                missing.add(Problem.of(
                        path,
                        had.contains(path)
                                ? "is missing; put it back"
                                : "is new in this version; copy it from the rules that came with the program"));
            }
        }
        return missing;
    }

    /** The lists that the rules know what they mean, and those of which a size is known. */
    private static Set<String> listsOf(RulesFolder folder) {
        var lists = new HashSet<String>();
        try {
            for (var row : DataTable.read(LISTS, "lists", folder.text(LISTS)).rows()) {
                lists.addAll(List.of(row.text("list").split(" ")));
            }
        } catch (IOException e) {
            return Set.of(); // said where the tables are read
        }
        lists.add(AddressLint.ALL_AMERICAN);
        return lists;
    }

    /** What readers of names and lists of parties can make nothing of; those of places are among them. */
    private static void ofDesignations(WordLists words, Set<WordProblem> found) {
        for (Consumer<WordLists> reader : List.<Consumer<WordLists>>of(
                SearchWords::of,
                IdentifierLabels::of,
                lists -> KnownSizes.of(lists, 1),
                KnownSuspensions::of,
                ListLimits::of)) {
            EachMistake.of(words, reader, found);
        }
    }

    /** The first row that a reader could not make sense of. */
    public static Problem problem(InvalidWordList broken) {
        return problem(broken.problem());
    }

    private static Problem problem(WordProblem problem) {
        var line = problem.line() == 0 ? "" : String.valueOf(problem.line());
        return new Problem(problem.file(), line, null, problem.message());
    }
}
