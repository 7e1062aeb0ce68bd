package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.RulebookLoader;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.FolderFiles;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Begins a rule, and takes one out of use: the two ends of its life, in files that an officer then reads and locks. */
public final class RuleDrafts {

    private static final Set<String> PLACES = Set.of("parties", "routes", "goods", "end-use", "documents");
    private static final String RETIRED = "deprecated/README.md";

    private RuleDrafts() {}

    /** A title as the name of a rule, which has none but plain signs. */
    private static String name(String title) {
        return title.replaceAll("[^\\p{L}\\p{N} ,.;:()_/+&-]", "").strip();
    }

    /**
     * Writes the beginning of a rule and of its scenarios. What still has to be said is empty, and the check names each.
     *
     * @param place the folder it goes into
     * @return the paths that were written
     * @throws IOException with a sentence when the id is taken or the place is none
     */
    public static List<String> begin(Path folder, String id, String title, String place) throws IOException {
        if (!id.matches("[A-Z]\\d\\d")) {
            throw new IOException("\"" + id + "\" is no id of a rule; an id is a letter and two digits, such as X01.");
        }
        if (!PLACES.contains(place)) {
            throw new IOException("\"" + place + "\" is no folder of rules; there are "
                    + String.join(", ", PLACES.stream().sorted().toList()) + ".");
        }
        var rules = RulesFolder.on(folder);
        var taken = holding(files(rules), id);
        if (!taken.isEmpty()) {
            throw new IOException(
                    "The id " + id + " is taken by " + taken.get(0).path() + ".");
        }
        var words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        // a title in another script leaves nothing to name the file by
        var stem = place + "/" + (words.isEmpty() ? id.toLowerCase(Locale.ROOT) : words);
        if (rules.has(stem + ".drl")) {
            throw new IOException(stem + ".drl is there already; give the rule another title.");
        }
        write(
                folder,
                stem + ".drl",
                DRAFT.formatted(id, title.replace('"', '\''), LocalDate.now(ZoneOffset.UTC), name(title)));
        write(folder, stem + RuleFiles.SCENARIOS, "scenario,expect,why,description,hs,destination\n");
        return List.of(stem + ".drl", stem + RuleFiles.SCENARIOS);
    }

    private static final String DRAFT = """
            package rules

            import dev.tidewaiter.goods.ItemClass
            import dev.tidewaiter.rulebook.facts.Destination
            import dev.tidewaiter.rulebook.facts.Goods

            global dev.tidewaiter.rulebook.Findings findings

            // What a rule may ask for: tidewaiter rules facts. What is empty below, rules check names.
            rule "%1$s %4$s"
                @Id("%1$s")
                @Title("%2$s")
                @Asks("")
                @Severity("REVIEW")
                @Cites("")
                @EffectiveFrom("%3$s")
                @NeedsFields("")
                @UsesFields("description, destination")
                @Explain("")
                @Steps("")
                @FalsePositives("")
                @KnownGaps("")
                @Status("trial")
                @Owner("")
            when
                $goods       : Goods( classes contains ItemClass.DRONE )
                $destination : Destination( to, divertsGoods )
            then
                findings.flag(drools.getRule(), $goods, $destination);
            end
            """;

    /**
     * Moves a rule and its scenarios to where rules no longer run, and notes why it ended.
     *
     * @param replacedBy the id of the rule that took its place; empty when none did
     * @return the paths that were moved
     * @throws IOException with a sentence when there is no such rule, or its file holds others
     */
    public static List<String> retire(Path folder, String id, String reason, String replacedBy) throws IOException {
        var rules = RulesFolder.on(folder);
        var all = files(rules);
        var files = holding(all, id);
        if (files.isEmpty()) {
            throw new IOException("There is no rule " + id + " in " + folder + ".");
        }
        if (!replacedBy.isEmpty() && holding(all, replacedBy).isEmpty()) {
            throw new IOException("There is no rule " + replacedBy + " that could take the place of " + id + ".");
        }
        for (var file : files) {
            if (!file.path().endsWith(".drl") || file.rules().stream().anyMatch(rule -> !id.equals(rule.id()))) {
                throw new IOException(file.path() + " holds other rules beside " + id
                        + ", or is a workbook; take the conditions of " + id + " out of it first.");
            }
        }
        for (var file : files) {
            if (rules.has(retired(file.path()))) {
                throw new IOException(
                        retired(file.path()) + " is there already, from a rule that ended before; give one of the two"
                                + " files another name, so that both are kept.");
            }
        }
        var moved = new ArrayList<String>();
        for (var file : files) {
            var stem = file.path().substring(0, file.path().length() - ".drl".length());
            for (var path : List.of(file.path(), stem + RuleFiles.SCENARIOS)) {
                var content = rules.files().get(path);
                if (content != null) {
                    FolderFiles.write(folder, retired(path), content);
                    Files.delete(folder.resolve(path));
                    moved.add(path);
                }
            }
        }
        var title = files.get(0).rules().get(0).name();
        write(
                folder,
                RETIRED,
                rules.text(RETIRED).stripTrailing() + "\n| " + cell(title) + " | " + LocalDate.now(ZoneOffset.UTC)
                        + " | " + cell(reason) + " | " + (replacedBy.isEmpty() ? "nothing" : replacedBy) + " |\n");
        return moved;
    }

    /** What keeps the rules of a folder from being locked, as a name that only a retired rule asked for. */
    public static List<Problem> left(Path folder) throws IOException {
        try {
            RulebookLoader.check(RulesFolder.on(folder));
            return List.of();
        } catch (InvalidRulebook broken) {
            return broken.problems();
        }
    }

    private static String retired(String path) {
        return "deprecated/" + path.substring(path.lastIndexOf('/') + 1);
    }

    private static String cell(String text) {
        return text.replace('|', '/').replaceAll("\\s+", " ");
    }

    private static List<RuleFile> files(RulesFolder rules) {
        return RuleFiles.read(rules, rules.lock(), new ArrayList<>());
    }

    private static List<RuleFile> holding(List<RuleFile> files, String id) {
        return files.stream()
                .filter(file -> file.rules().stream().anyMatch(rule -> id.equals(rule.id())))
                .toList();
    }

    private static void write(Path folder, String path, String text) throws IOException {
        FolderFiles.write(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }
}
