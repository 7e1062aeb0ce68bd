package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.engine.Findings;
import dev.tidewaiter.rulebook.engine.RuleCompiler;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.facts.WhyNot;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Code written anywhere into a rule file or a decision table never runs: either the file is refused, or it means nothing. */
class RuleFuzzPropertyTests {

    private static final String RULE = "documents/forwarder-as-end-user.drl";
    private static final String TABLE = "goods/drone-parts.drl.csv";
    private static final String T = "dev.tidewaiter.rulebook.Trap";

    private static final RedFlag FLAG =
            new RedFlag(RedFlag.Kind.FORWARDER_AS_END_USER, "text", "name", Value.absent(Field.END_USER_NAME, null));

    private static final Map<String, String> ORIGINALS = Map.of(
            RULE,
            read(RULE),
            TABLE,
            String.join("\n", read(TABLE).lines().limit(12).toList()) + "\n");

    private static final List<String> SNIPPETS = List.of(
            T + ".spring()",
            T + ".spring\n()",
            "eval( " + T + ".spring() )",
            "new " + T + "() != null",
            "salience( " + T + ".count() )",
            "salience " + T + ".count()",
            "enabled( " + T + ".spring() )",
            "enabled ( " + T + "\n.spring() )",
            "duration( " + T + ".count() )",
            "timer( expr: " + T + ".count() )",
            "dialect \"java\"",
            "dialect 'mvel'",
            "no-loop ( " + T + ".spring() )",
            "@CannotDisable( new " + T + "() )",
            "@Owner( \"x\" + " + T + ".spring() )",
            "@" + T,
            "@Trap( " + T + ".spring() )",
            "@Id( value = " + T + ".spring() )",
            "import " + T,
            "import " + T + ";",
            "import function " + T + ".spring",
            "import static " + T + ".spring;",
            "global " + T + " trap",
            "function boolean f() { return " + T + ".spring(); }",
            "declare Odd extends " + T + " end",
            "declare Odd x : boolean = " + T + ".spring() end",
            "query odd() eval( " + T + ".spring() ) end",
            "rule \"odd\" when eval( " + T + ".spring() ) then " + T + ".spring(); end",
            "\nrule \"odd\"\nwhen\n  eval( " + T + ".spring() )\nthen\n  " + T + ".spring();\nend\n",
            "RedFlag( " + T + ".spring() )",
            "RedFlag() from " + T + ".spring()",
            "RedFlag() from entry-point \"" + T + "\"",
            "$n : Number() from accumulate( RedFlag(), init( int n = " + T + ".count(); ), action(), result( n ) )",
            "accumulate( RedFlag(); $n : count( " + T + ".spring() ) )",
            "forall( RedFlag( " + T + ".spring() ) )",
            "$x : " + T + "()",
            "Trap()",
            "RedFlag( $n : name, eval( " + T + ".spring() ) )",
            "RedFlag( this.getClass().forName(\"" + T + "\") != null )",
            "RedFlag( name == ('' + " + T + ".spring()) )",
            "RedFlag( name matches \"" + T + "\" )",
            "text.getClass().forName(\"dev.tidewaiter.rulebook.\" + \"Trap\") != null",
            "name == 'x // ' || " + T + ".spring()",
            "name == '\"' || " + T + ".spring() || name == '\"'",
            "name == \"\\u0022 || " + T + ".spring() || \\u0022\"",
            "name == \"\" + " + T + ".spring()",
            "(" + T + ") name == null",
            "with( name ) { " + T + ".spring() }",
            "/* " + T + ".spring()",
            "*/ " + T + ".spring()",
            "\n// " + T + ".spring()\n",
            " // \"" + T + ".spring()\n",
            "\n\n",
            "// */ " + T + ".spring()",
            "# " + T + ".spring()",
            "\"); " + T + ".spring(); //",
            "); " + T + ".spring(); //",
            "then " + T + ".spring(); end",
            "\nthen\n" + T + ".spring();\nend\n",
            "end " + T + ".spring();",
            "{ " + T + ".spring() }",
            "@{ " + T + ".spring() }",
            "$param",
            "\"\"\"" + T + "\"\"\"",
            "PRIORITY",
            "Functions",
            "Import",
            "ACTIVATION-GROUP",
            "\"",
            "'",
            "\\",
            "\u2028",
            "\u202e",
            "\0");

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aRuleFileNeverRunsWhatIsWrittenIntoIt(@ForAll("mutants") String text) throws IOException {
        assertHarmless(RULE, text);
        Statistics.coverage(both -> both.check("loaded").count(times -> times > 0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDecisionTableNeverRunsWhatIsWrittenIntoIt(@ForAll("tables") String text) throws IOException {
        assertHarmless(TABLE, text);
        Statistics.coverage(both -> both.check("loaded").count(times -> times > 0));
    }

    /** The trap is worth something: the engine itself runs such text. */
    @Example
    void theEngineWouldRunIt() {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        var text =
                "package rules\nrule \"r\" salience( System.setProperty(\"tidewaiter.ran\", \"yes\") == null ? 1 : 2 )"
                        + " when " + RedFlag.class.getName() + "() then end\n";
        builder.add(ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL);
        var session = builder.newKieBase().newKieSession();
        session.insert(FLAG);
        session.fireAllRules();
        session.dispose();
        assertThat(System.clearProperty("tidewaiter.ran")).isEqualTo("yes");
    }

    @Provide
    Arbitrary<String> mutants() {
        return mutated(ORIGINALS.getOrDefault(RULE, ""));
    }

    @Provide
    Arbitrary<String> tables() {
        return mutated(ORIGINALS.getOrDefault(TABLE, ""));
    }

    private static Arbitrary<String> mutated(String original) {
        var change = Combinators.combine(
                        Arbitraries.integers().between(0, original.length()),
                        Arbitraries.of(SNIPPETS),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 40))
                .as(Change::new);
        return change.list().ofMinSize(1).ofMaxSize(3).map(changes -> {
            var text = original;
            for (var one : changes) {
                text = one.in(text);
            }
            return text;
        });
    }

    /** Writes a snippet at a place, at the start of a line, instead of a word, or instead of some characters. */
    private record Change(int at, String snippet, int kind, int length) {
        String in(String text) {
            int from = Math.min(at, text.length());
            switch (kind) {
                case 0 -> {
                    return text.substring(0, from) + snippet + text.substring(from);
                }
                case 1 -> from = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
                case 2 -> from = Math.max(text.indexOf("( ", from), 0);
                default -> {
                    int to = Math.min(text.length(), from + (kind == 3 ? length : 1));
                    return text.substring(0, from) + snippet + text.substring(to);
                }
            }
            var between = kind == 1 ? "\n" : ", ";
            return text.substring(0, from)
                    + (kind == 1 ? snippet + between : "( " + snippet + between)
                    + text.substring(kind == 1 ? from : Math.min(text.length(), from + 2));
        }
    }

    private static void assertHarmless(String path, String text) throws IOException {
        TrapWatch.set();
        var files = new TreeMap<String, byte[]>();
        for (var original : ORIGINALS.entrySet()) {
            files.put(original.getKey(), original.getValue().getBytes(StandardCharsets.UTF_8));
            files.put(original.getKey().replaceFirst("\\.drl(\\.csv)?$", ".scenarios.csv"), new byte[0]);
        }
        files.put("goods/drone-parts.drl", read("goods/drone-parts.drl").getBytes(StandardCharsets.UTF_8));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        var problems = new ArrayList<Problem>();
        var read = RuleFiles.read(new RulesFolder("fuzzed", files, false), Lock.read(""), problems);
        var lint = RuleLint.read(read, problems);
        Statistics.collect(problems.isEmpty() ? "loaded" : "refused");
        if (problems.isEmpty()) {
            var engine = RuleCompiler.start().compile(read, problems);
            assertThat(problems).as("what was checked is what the engine takes").isEmpty();
            if (engine != null) {
                var findings = new Findings(lint.branches());
                findings.start(null, LocalDate.of(2026, 11, 25), NumbersByName.record(Limits.class, id -> 0));
                var rules = new CompiledRules(
                        engine, FactPrefilter.of(read), lint.rules().values(), lint.branches());
                try (var session = rules.session(findings)) {
                    session.fire(List.of(FLAG, new WhyNot()));
                }
            }
        }
        TrapWatch.assertUntouched();
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of("rules", path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
