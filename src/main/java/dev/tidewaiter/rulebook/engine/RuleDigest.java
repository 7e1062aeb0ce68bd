package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.PropertyTest;
import dev.tidewaiter.rulebook.condition.RequiredFact;
import dev.tidewaiter.rulebook.condition.RequiredFacts;
import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.Template;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Field;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a start must know of rules before the engine is awake. The build takes it from the rule files and packs it as plain data,
 * so that a start need not take those apart again.
 *
 * @param said     what the rules say of themselves
 * @param required which facts their conditions require
 */
public record RuleDigest(RuleLint.Read said, Set<Set<RequiredFact>> required) {

    private static final String NEVER = "";

    /** Takes it from rules that were found right. */
    public static RuleDigest of(Collection<RuleFile> files, RuleLint.Read said) {
        return new RuleDigest(said, required(files));
    }

    /** Which facts the conditions of some files require; one with alternatives counts as several, one that needs more than another not. */
    static Set<Set<RequiredFact>> required(Collection<RuleFile> files) {
        var all = new HashSet<Set<RequiredFact>>();
        for (var file : files) {
            file.rules().forEach(rule -> all.addAll(RequiredFacts.of(rule.when())));
        }
        return all.stream().filter(condition -> isLeast(condition, all)).collect(Collectors.toSet());
    }

    private static boolean isLeast(Set<RequiredFact> condition, Set<Set<RequiredFact>> all) {
        return all.stream().noneMatch(other -> other.size() < condition.size() && condition.containsAll(other));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(said.rules().size());
        for (var rule : said.rules().values()) {
            write(rule, out);
        }
        out.writeInt(said.branches().size());
        for (var branch : said.branches().values()) {
            write(branch, out);
        }
        out.writeInt(required.size());
        for (var condition : required) {
            out.writeInt(condition.size());
            for (var fact : condition) {
                write(fact, out);
            }
        }
    }

    static RuleDigest read(DataInputStream in) throws IOException {
        var rules = new LinkedHashMap<String, Rule>();
        for (int left = in.readInt(); left > 0; left--) {
            var rule = rule(in);
            rules.put(rule.id(), rule);
        }
        var branches = new HashMap<String, Branch>();
        for (int left = in.readInt(); left > 0; left--) {
            var name = in.readUTF();
            var rule = rules.get(in.readUTF());
            if (rule == null) {
                throw new IOException("a condition belongs to no rule");
            }
            branches.put(name, branch(name, rule, in));
        }
        var required = new HashSet<Set<RequiredFact>>();
        for (int left = in.readInt(); left > 0; left--) {
            var condition = new HashSet<RequiredFact>();
            for (int facts = in.readInt(); facts > 0; facts--) {
                condition.add(fact(in));
            }
            required.add(condition);
        }
        return new RuleDigest(new RuleLint.Read(rules, branches, List.of()), required);
    }

    private static void write(Rule rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.id());
        out.writeUTF(rule.title());
        out.writeUTF(rule.asks());
        texts(rule.severities().stream().map(Severity::name).toList(), out);
        texts(rule.cites(), out);
        out.writeUTF(rule.effectiveFrom().toString());
        out.writeUTF(rule.effectiveTo() == null ? NEVER : rule.effectiveTo().toString());
        out.writeInt(rule.needs().size());
        for (var group : rule.needs()) {
            fields(group, out);
        }
        texts(rule.uses(), out);
        out.writeUTF(rule.explain());
        out.writeUTF(rule.steps());
        out.writeUTF(rule.falsePositives());
        out.writeUTF(rule.knownGaps());
        out.writeUTF(rule.status());
        out.writeUTF(rule.owner());
        out.writeBoolean(rule.cannotDisable());
        texts(rule.restsOn(), out);
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
    }

    private static Rule rule(DataInputStream in) throws IOException {
        return new Rule(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                texts(in).stream().map(Severity::valueOf).toList(),
                texts(in),
                LocalDate.parse(in.readUTF()),
                day(in.readUTF()),
                groups(in),
                texts(in),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readBoolean(),
                texts(in),
                in.readUTF(),
                in.readInt());
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals(NEVER) ? null : LocalDate.parse(text);
    }

    private static void write(Branch branch, DataOutputStream out) throws IOException {
        out.writeUTF(branch.name());
        out.writeUTF(branch.rule().id());
        out.writeUTF(branch.call().name());
        out.writeUTF(branch.severity().name());
        texts(branch.explain().factTypes(), out);
        texts(branch.cites().stream().map(Template::text).toList(), out);
        out.writeUTF(branch.explain().text());
        out.writeUTF(branch.steps().text());
        fields(branch.needs(), out);
        var goods = branch.goods();
        out.writeBoolean(goods != null);
        if (goods != null) {
            out.writeUTF(goods.regime());
            out.writeUTF(goods.code());
            out.writeUTF(goods.table());
            out.writeInt(goods.row());
        }
    }

    private static Branch branch(String name, Rule rule, DataInputStream in) throws IOException {
        var call = Branch.Call.valueOf(in.readUTF());
        var severity = Severity.valueOf(in.readUTF());
        var factTypes = texts(in);
        return new Branch(
                name,
                rule,
                call,
                severity,
                texts(in).stream().map(law -> Template.known(law, factTypes)).toList(),
                Template.known(in.readUTF(), factTypes),
                Template.known(in.readUTF(), factTypes),
                fields(in),
                in.readBoolean() ? new ControlReference(in.readUTF(), in.readUTF(), in.readUTF(), in.readInt()) : null);
    }

    private static void write(RequiredFact fact, DataOutputStream out) throws IOException {
        out.writeUTF(fact.factType());
        out.writeInt(fact.tests().size());
        for (var oneOf : fact.tests()) {
            out.writeInt(oneOf.size());
            for (var test : oneOf) {
                out.writeUTF(test.property());
                out.writeUTF(test.operator().name());
                out.writeUTF(test.constant());
            }
        }
    }

    private static RequiredFact fact(DataInputStream in) throws IOException {
        var type = in.readUTF();
        var tests = new HashSet<Set<PropertyTest>>();
        for (int left = in.readInt(); left > 0; left--) {
            var oneOf = new HashSet<PropertyTest>();
            for (int more = in.readInt(); more > 0; more--) {
                oneOf.add(new PropertyTest(in.readUTF(), Constraint.Operator.valueOf(in.readUTF()), in.readUTF()));
            }
            tests.add(oneOf);
        }
        return new RequiredFact(type, tests);
    }

    private static void texts(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void fields(List<Field> fields, DataOutputStream out) throws IOException {
        texts(fields.stream().map(Field::id).toList(), out);
    }

    private static List<List<Field>> groups(DataInputStream in) throws IOException {
        var groups = new ArrayList<List<Field>>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(fields(in));
        }
        return groups;
    }

    private static List<Field> fields(DataInputStream in) throws IOException {
        var fields = new ArrayList<Field>();
        for (var id : texts(in)) {
            var field = Field.byId(id);
            if (field == null) {
                throw new IOException("there is no field " + id);
            }
            fields.add(field);
        }
        return fields;
    }
}
