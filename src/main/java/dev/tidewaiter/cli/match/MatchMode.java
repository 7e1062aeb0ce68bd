package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The three things {@code match} does, and the options that belong to each; another one would be left unused in silence. */
enum MatchMode {
    NAME(
            "NAME",
            "--type --country --address --id --born --rules --lists --partial --lists-as-of --data --top --explain --json"),
    PAIRS("--pairs", "--out"),
    QUERIES("--queries", "--names --rules --lists --partial --lists-as-of --data --out --top --threads");

    private final String asked;
    private final String options;

    MatchMode(String asked, String options) {
        this.asked = asked;
        this.options = options;
    }

    private boolean takes(String option) {
        return option.equals(asked) || List.of(options.split(" ", -1)).contains(option);
    }

    /** What a call asks for; a call that asks for nothing, or for things that do not go together, is told. */
    static MatchMode of(ParseResult call) {
        var modes = new ArrayList<MatchMode>();
        for (var mode : values()) {
            if (mode == NAME ? call.hasMatchedPositional(0) : call.hasMatchedOption(mode.asked)) {
                modes.add(mode);
            }
        }
        if (modes.size() != 1) {
            throw wrong((modes.isEmpty() ? "Say what to compare" : "One thing at a time")
                    + ": a NAME, or --pairs IN.csv, or --queries Q.txt. See tidewaiter match --help.");
        }
        var mode = modes.get(0);
        for (var option : call.matchedOptions()) {
            var name = option.longestName();
            if (!mode.takes(name)) {
                throw wrong("%s does not go with %s; nothing was compared. See tidewaiter match --help."
                        .formatted(name, mode.asked));
            }
        }
        if (mode != NAME && !call.hasMatchedOption("--out")) {
            throw wrong("%s needs --out, the file to write.".formatted(mode.asked));
        }
        for (var pair : List.of(
                List.of("--names", "--lists"), List.of("--names", "--lists-as-of"), List.of("--json", "--explain"))) {
            if (pair.stream().allMatch(call::hasMatchedOption)) {
                throw wrong("%s and %s do not go together; choose one.".formatted(pair.get(0), pair.get(1)));
            }
        }
        return mode;
    }

    private static CallFailed wrong(String sentence) {
        return new CallFailed(ExitCode.WRONG_CALL, sentence);
    }
}
