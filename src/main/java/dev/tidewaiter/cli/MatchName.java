package dev.tidewaiter.cli;

import dev.tidewaiter.designation.Designation;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.Match;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.shipment.CellRef;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.SheetRef;
import dev.tidewaiter.shipment.Value;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.json.JsonFactory;

/** Holds one name against the lists and shows how it compares. */
@Command(
        name = "match",
        sortOptions = false,
        description = "Holds one name against the lists and shows, part by part, how it compares.",
        footer = {
            "%nExamples:",
            "  tidewaiter match \"Redlepas Vektor Industry\"",
            "  tidewaiter match \"Ямщиков Артём\" --type person --country RU --json"
        })
final class MatchName implements Callable<Integer> {

    private static final CellRef CALL = new CellRef(new SheetRef("command line", "name", false), 1, 0);

    /** What a name may belong to. */
    enum Type {
        PERSON,
        ORGANISATION,
        VESSEL
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "The name, in any script.")
    private String name = "";

    @Option(names = "--type", paramLabel = "person|organisation|vessel", description = "Only entries of this kind.")
    private @Nullable Type type;

    @Option(names = "--country", paramLabel = "CC", description = "The party's country, by code or name.")
    private @Nullable String country;

    @Mixin
    private Sources sources = new Sources();

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", description = "At most so many entries.")
    private int top = 10;

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    @Override
    public Integer call() {
        var place = country == null ? null : Country.named(country);
        if (country != null && place == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "\"%s\" is no country we know. Give two letters, such as CN, or a name.".formatted(country));
        }
        if (top < 1) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--top must be 1 or more.");
        }
        if (!Designations.canSearch(name)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "\"%s\" holds nothing to tell a party by. Give a name, in any script.".formatted(shortName()));
        }
        var designations = sources.designations(sources.rulebook());
        designations
                .lists()
                .forEach(list -> spec.commandLine()
                        .getErr()
                        .printf(
                                "%s: %,d entries, %s%n",
                                list.id(),
                                list.entries().size(),
                                list.published() == null ? "date unknown" : "published " + list.published()));
        var hits = designations.search(party(place), type == null ? top : Integer.MAX_VALUE).stream()
                .filter(hit -> type == null
                        || type.name().equals(hit.designation().kind().name()))
                .limit(top)
                .toList();
        if (json) {
            writeJson(hits, spec.commandLine().getOut());
        } else {
            write(hits, spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private Party party(@Nullable Country place) {
        return new Party(
                Role.PARTY,
                Value.read(Field.PARTY_NAME, name, CALL),
                Value.absent(Field.PARTY_ADDRESS, null),
                place,
                place == null
                        ? Value.absent(Field.PARTY_COUNTRY, null)
                        : Value.read(Field.PARTY_COUNTRY, place.iso2(), CALL),
                List.of());
    }

    private void write(List<Match> hits, PrintWriter out) {
        if (hits.isEmpty()) {
            out.printf("Nothing on these lists is like \"%s\".%n", shortName());
        }
        for (var hit : hits) {
            var entry = hit.designation();
            out.printf(
                    "%3d %%  %-6s  %s %s  %s%s%n",
                    hit.percent(),
                    strength(hit),
                    entry.list(),
                    entry.entry(),
                    hit.listed(),
                    entry.programmes().isEmpty() ? "" : "  (" + String.join(", ", entry.programmes()) + ")");
            if (!hit.parts().isEmpty()) {
                out.printf(
                        "        %s%n",
                        hit.parts().stream().map(MatchName::words).collect(Collectors.joining("; ")));
            }
            secondary(hit, out);
        }
    }

    private String shortName() {
        return name.length() > 80 ? name.substring(0, 79) + "…" : name;
    }

    private static void secondary(Match hit, PrintWriter out) {
        if (!hit.agrees().isEmpty() || !hit.differs().isEmpty()) {
            out.printf(
                    "        %s%s%n",
                    hit.agrees().isEmpty() ? "" : "agrees: " + String.join(", ", hit.agrees()) + ". ",
                    hit.differs().isEmpty() ? "" : "differs: " + String.join(", ", hit.differs()) + ".");
        }
    }

    private static String strength(Match hit) {
        return switch (hit.strength()) {
            case STRONG -> "strong";
            case WEAK -> "weak";
            case NEAR -> "below";
        };
    }

    private static String words(NamePart part) {
        var relation = part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (part.kind()) {
            case MISSING -> "\"%s\" missing".formatted(part.listed());
            case EXTRA -> "\"%s\" extra".formatted(part.query());
            case SAME -> "\"%s\" same".formatted(part.query());
            default -> "\"%s\" for \"%s\" (%s)".formatted(part.query(), part.listed(), relation);
        };
    }

    private static void writeJson(List<Match> hits, PrintWriter out) {
        try (var json =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartArray();
            for (var hit : hits) {
                Designation entry = hit.designation();
                json.writeStartObject();
                json.writeStringProperty("list", entry.list());
                json.writeStringProperty("entry", entry.entry());
                json.writeStringProperty("name", entry.name());
                json.writeStringProperty("matched", hit.listed());
                json.writeStringProperty("programme", String.join("; ", entry.programmes()));
                json.writeStringProperty("kind", hit.kind().name());
                json.writeStringProperty("strength", hit.strength().name());
                json.writeNumberProperty("score", Math.round(hit.score() * 10_000) / 10_000.0);
                json.writeArrayPropertyStart("parts");
                for (var part : hit.parts()) {
                    json.writeStartObject();
                    json.writeStringProperty("query", part.query());
                    json.writeStringProperty("listed", part.listed());
                    json.writeStringProperty("kind", part.kind().name());
                    json.writeNumberProperty("effect", Math.round(part.effect() * 10_000) / 10_000.0);
                    json.writeEndObject();
                }
                json.writeEndArray();
                strings(json, "agrees", hit.agrees());
                strings(json, "differs", hit.differs());
                strings(json, "unknown", hit.unknown());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    private static void strings(tools.jackson.core.JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Standard output stays open for what comes after. */
    private static final class Unclosed extends java.io.FilterWriter {
        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() {
            // left open on purpose
        }
    }
}
