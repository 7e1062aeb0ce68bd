package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.ListsDayOption;
import dev.tidewaiter.cli.call.OutFile;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsInForce;
import dev.tidewaiter.report.Hits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds names against the lists, or against each other, and shows how they compare. */
@Command(
        name = "match",
        sortOptions = false,
        description = "Holds one name against the lists and shows, part by part, how it compares. With --pairs it"
                + " compares two names on each row of a file; with --queries it searches for many names at once.",
        customSynopsis = {
            "tidewaiter match NAME [--type person|organisation|vessel]",
            "         [--country CC] [--address TEXT] [--id NUMBER]... [--born DATE]",
            "         [--lists DIR|FILE]... [--top N] [--explain | --json]",
            "       tidewaiter match --pairs IN.csv --out OUT.csv",
            "       tidewaiter match --queries Q.txt [--names N.tsv |",
            "         --lists DIR|FILE...] --out OUT.tsv [--top N] [--threads N]"
        },
        exitCodeList = {
            "0:done",
            "2:the call is wrong or the rulebook is invalid; nothing was compared",
            "3:some file or row could not be read; a bad list among others is told, and all others were held against"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter match \"Redlepas Vektor Industry\" --explain",
            "  tidewaiter match \"Ямщиков Артём\" --type person --born 1979 --json",
            "  tidewaiter match --pairs pairs.csv --out scored.csv",
            "  tidewaiter match --queries customers.txt --lists sdn/ --out hits.tsv --top 3"
        })
public final class MatchCommand implements Callable<Integer> {

    /** What a name may belong to. */
    enum Type {
        PERSON,
        ORGANISATION,
        VESSEL;

        boolean covers(Designation.Kind kind) {
            return switch (kind) {
                case PERSON -> this == PERSON;
                case ORGANISATION -> this == ORGANISATION;
                case VESSEL, AIRCRAFT -> this == VESSEL;
                case UNKNOWN -> this != VESSEL;
            };
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name, in any script.")
    private @Nullable String name;

    @Option(
            names = "--type",
            paramLabel = "person|organisation|vessel",
            description = "Only entries of this kind; a vessel is a ship or an aircraft.")
    private @Nullable Type type;

    @Mixin
    private AskedOptions asked = new AskedOptions();

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private ListsDayOption listsDay = new ListsDayOption();

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", description = "At most so many entries a name.")
    private int top = 10;

    @Option(names = "--explain", description = "Each hit in full: the parts, the sum, the fields, in sentences.")
    private boolean explain;

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    @Option(
            names = "--pairs",
            paramLabel = "IN.csv",
            description = "A CSV file with the columns name1, name2 and schema (Person, Vessel, Aircraft, or anything"
                    + " else for an organisation). Adds the columns score (0 to 1) and match (true or false).")
    private @Nullable Path pairs;

    @Option(names = "--queries", paramLabel = "Q.txt", description = "A text file with one name a line.")
    private @Nullable Path queries;

    @Option(
            names = "--names",
            paramLabel = "N.tsv",
            description = "What to search for --queries: lines of id, name, and person, organisation or vessel, with"
                    + " tabs between them; an id may have many names. Default: the lists.")
    private @Nullable Path names;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where --pairs or --queries write; of --queries: query, rank, score, id, name, with tabs"
                    + " between them.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Names of --queries searched at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        var mode = MatchMode.of(spec.commandLine().getParseResult());
        if (top < 1) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--top must be 1 or more.");
        }
        if (threads < 1 || threads > MatchQueries.MOST_THREADS) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "--threads must be from 1 to %d.".formatted(MatchQueries.MOST_THREADS));
        }
        switch (mode) {
            case NAME -> one(given(name));
            case PAIRS -> MatchPairs.compare(given(pairs), OutFile.at(given(out), List.of(given(pairs))));
            case QUERIES -> many(given(queries), given(out));
        }
        return sources.refusals().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private void one(String text) {
        var party = asked.named(text);
        var lists = sources.inForce(listsDay.day());
        var designations =
                Designations.of(lists.all(), sources.matchThresholds(), sources.searchWords(), sources.indexes());
        tell(lists);
        var wanted = type;
        var found = designations.search(party, wanted == null ? top : Integer.MAX_VALUE);
        AskedOptions.refuseUnanswered(text, found);
        List<Match> hits = found.stream()
                .filter(hit -> wanted == null || wanted.covers(hit.designation().kind()))
                .limit(top)
                .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            Hits.writeJson(hits, out);
        } else {
            new MatchLines(out, explain).write(text, hits);
        }
    }

    private void tell(ListsInForce lists) {
        var err = spec.commandLine().getErr();
        if (listsDay.day() != null) {
            err.printf("Lists as they stood on %s, chosen by --lists-as-of.%n", listsDay.day());
        }
        lists.all().forEach(list -> err.printf("Held against %s.%n", ListWords.of(list)));
        ListWords.ownParties(lists, sources.refusals().isEmpty()).forEach(err::println);
        lists.all().stream()
                .filter(ListSnapshot::partial)
                .flatMap(list -> list.notes().stream().limit(1))
                .forEach(err::println);
        untold().forEach(err::println);
    }

    /** What was not held against, though it was asked for: a result without it says so. */
    private List<String> untold() {
        var all = new ArrayList<>(sources.refusals());
        all.addAll(sources.missing());
        return all;
    }

    private void many(Path file, Path result) {
        var inputs = names == null ? List.of(file) : List.of(file, names);
        var place = OutFile.at(result, inputs);
        var asked = MatchQueries.queries(file);
        var search = new MatchQueries(
                names == null ? QueryNames.of(sources.inForce(listsDay.day()).all()) : QueryNames.read(names), top);
        var told = new StringBuilder();
        place.write(written -> told.append(search.search(asked, threads, written)));
        spec.commandLine().getErr().println(told);
        untold().forEach(spec.commandLine().getErr()::println);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the call was checked for all that its mode needs");
        }
        return value;
    }
}
