package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.model.FactTerm;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Lists what a rule may ask for. */
@Command(
        name = "facts",
        description = "Lists what a rule may ask for: facts and their properties, each with a rule that asks for it,"
                + " classes of goods, traits, quantities, fields, tables, parameters and word lists.")
final class RulesFactsCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "Only lines with this word, such as a fact or a class.")
    private String word = "";

    @Override
    public Integer call() throws IOException {
        var err = spec.commandLine().getErr();
        var rulebook = folder.rulebookBesidesDrafts(file -> err.println(
                file + " is left out here until it is mended; \"tidewaiter rules check\" says what is wrong with it."));
        err.flush();
        var out = spec.commandLine().getOut();
        facts(rulebook, out);
        constants(
                out, "Classes of goods (ItemClass), for Goods( classes contains ItemClass.DRONE )", ItemClass.values());
        constants(out, "Traits (Trait), for Goods( traits contains Trait.FOR_DRONES )", Trait.values());
        section(
                out,
                "Quantities that are read from descriptions; each may also stand in the column measure of"
                        + " codes.control-parameters, for ControlLimit",
                quantities(rulebook));
        section(
                out,
                "Fields of a goods line, for @NeedsFields, @UsesFields and the columns of scenarios",
                Arrays.stream(Field.values()).map(field -> field.id() + ": " + field.title()));
        rulebook.files().columns().forEach((table, columns) -> section(out, "Table " + table, columns.stream()));
        section(out, "Parameters; those of parameters/own.yaml for Threshold( name == \"…\" )", parameters(rulebook));
        section(
                out,
                "Word lists, each with its columns and its first row",
                rulebook.words().hashes().keySet().stream()
                        .sorted()
                        .map(path -> wordList(rulebook.words().lists().list(WordLists.name(path)))));
        out.flush();
        return ExitCode.DONE;
    }

    private static Stream<String> parameters(Rulebook rulebook) throws IOException {
        return rulebook.files().contents().entries().stream()
                .filter(entry -> entry.part() == RulebookPart.PARAMETER)
                .map(entry -> "%s (%s): %s"
                        .formatted(
                                entry.name(),
                                String.join("", entry.fields().getOrDefault("unit", List.of("a number"))),
                                String.join("", entry.fields().getOrDefault("asks", List.of()))));
    }

    private static String wordList(WordList list) {
        var columns = list.columns().isEmpty() ? "" : " (" + String.join(" | ", list.columns()) + ")";
        return list.file()
                + columns
                + list.rows().stream()
                        .findFirst()
                        .map(row -> ". Such as " + example(row))
                        .orElse("");
    }

    /** The cells that hold something; of one that holds many words the first. */
    private static String example(WordRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::words)
                .filter(words -> !words.isEmpty())
                .map(words -> words.get(0) + (words.size() > 1 ? ", …" : ""))
                .collect(Collectors.joining(" | "));
    }

    private void facts(Rulebook rulebook, PrintWriter out) throws IOException {
        for (var fact : rulebook.files().facts()) {
            section(
                    out,
                    fact.name() + ": " + fact.means(),
                    fact.properties().stream()
                            .map(one -> "%s (%s)%s%s%s"
                                    .formatted(
                                            one.name(),
                                            one.holds(),
                                            one.means().isEmpty() ? "" : ": " + one.means(),
                                            one.condition().isEmpty() ? "" : " Such as " + one.condition(),
                                            one.example().isEmpty() ? "" : "; asked by " + one.example())));
        }
    }

    private void constants(PrintWriter out, String title, Enum<?>[] constants) {
        section(out, title, Arrays.stream(constants).map(RulesFactsCommand::named));
    }

    private static Stream<String> quantities(Rulebook rulebook) {
        var asked = rulebook.files().facts().stream()
                .filter(fact -> fact.name().equals("Goods"))
                .flatMap(fact -> fact.properties().stream())
                .map(FactTerm.Asked::name)
                .collect(Collectors.toSet());
        return Arrays.stream(Quantity.values()).map(quantity -> quantity(quantity, asked));
    }

    /** A quantity with its unit, and the property of goods that has the number, where there is one of its name. */
    private static String quantity(Quantity quantity, Set<String> asked) {
        var words = quantity.name().split("_", -1);
        var property = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            property.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return quantity.name() + ": " + quantity.title() + " in " + quantity.unit()
                + (asked.contains(property.toString()) ? ", such as Goods( " + property + " > 10 )" : "");
    }

    private static String named(Enum<?> constant) {
        var words = constant instanceof ItemClass item
                ? item.title()
                : constant instanceof Trait trait ? trait.title() : "";
        return words.isEmpty() ? constant.name() : constant.name() + ": " + words;
    }

    /** A section of which nothing is left by the word that was asked for is not shown. */
    private void section(PrintWriter out, String title, Stream<String> lines) {
        var asked = word.toLowerCase(Locale.ROOT);
        boolean all = title.toLowerCase(Locale.ROOT).contains(asked);
        var shown = lines.filter(line -> all || line.toLowerCase(Locale.ROOT).contains(asked))
                .collect(Collectors.toList());
        if (!shown.isEmpty() || all) {
            out.println(title);
            shown.forEach(line -> out.println("  " + line));
            out.println();
        }
    }
}
