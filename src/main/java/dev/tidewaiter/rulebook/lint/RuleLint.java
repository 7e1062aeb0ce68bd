package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.language.Citations;
import dev.tidewaiter.rulebook.language.CurrencyNeeds;
import dev.tidewaiter.rulebook.language.NeededFields;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.language.Template;
import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.wordlist.Citation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what rules say about themselves, and says what they leave out. Everything here is checked before the engine
 * compiles a line, so that a message can name the rule.
 */
public final class RuleLint {

    /** What an officer reads as it stands. */
    private static final List<String> SENTENCES = List.of("Asks", "Explain", "Steps");

    private static final List<String> STATES = List.of("active", "trial", "deprecated");

    private final List<Problem> problems;
    private final Map<String, ParsedRule> headById = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Branch> branches = new HashMap<>();

    /** Files that give a rule an id which another has, so that the id its other conditions name is nobody's. */
    private final Set<String> withTakenId = new HashSet<>();

    /** Files that repeat a rule of another under its name. */
    private final Set<String> copies = new HashSet<>();

    private RuleLint(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * What the rules of some files say.
     *
     * @param rules    by id, in the order of the files
     * @param branches by the name that the engine knows them by
     * @param files    with the conditions that were added to rules
     */
    public record Read(Map<String, Rule> rules, Map<String, Branch> branches, List<RuleFile> files) {}

    /** Reads all rules; what is wrong is added to the problems. */
    public static Read read(List<RuleFile> files, List<Problem> problems) {
        RuleTypeCheck.check(files, problems);
        return new RuleLint(problems).read(files);
    }

    private Read read(List<RuleFile> files) {
        var texts = files.stream().flatMap(file -> file.rules().stream()).toList();
        texts.forEach(this::head);
        files.stream()
                .filter(file -> !withTakenId.contains(file.path()) && !copies.contains(file.path()))
                .forEach(file -> problems.addAll(OneQuestion.problems(file, headById.keySet())));
        headById.values().forEach(head -> rule(head, texts));
        RestingRules.check(texts, rules, problems);
        texts.forEach(this::branch);
        if (!problems.isEmpty()) {
            return new Read(rules, branches, files);
        }
        var whole = files.stream().map(CurrencyNeeds::with).toList();
        for (var file : whole) {
            file.rules().stream()
                    .filter(text -> !branches.containsKey(text.name()))
                    .forEach(this::branch);
        }
        return new Read(rules, branches, whole);
    }

    private void head(ParsedRule text) {
        for (var name : text.annotations().keySet()) {
            if (!AnnotationNames.holds(name)) {
                report(text, name, "there is no annotation @" + name + NearWord.hint(name, AnnotationNames.REQUIRED));
            } else if (text.said("Of") != null && AnnotationNames.isOfWholeRule(name)) {
                report(text, name, "@" + name + " counts for a whole rule; write it where its @Id stands");
            }
        }
        var id = text.said("Id");
        if (id == null) {
            if (text.said("Of") == null) {
                report(text, "", "has neither @Id nor @Of; every rule needs an id");
            }
            return;
        }
        if (!id.matches("[A-Z]\\d\\d(-\\d\\d)?")) {
            report(text, "Id", "an id is a letter and two digits, such as P02; " + RuleIds.meant(id));
            withTakenId.add(text.file()); // its other conditions name the one that was meant
        }
        var other = headById.putIfAbsent(id, text);
        if (other != null) {
            boolean isCopy = other.name().equals(text.name());
            report(
                    text,
                    "Id",
                    "the id " + id + " is taken by " + other.file() + ":" + other.line()
                            + (isCopy
                                    ? ", of which this is a copy; delete it, or give it an id and names of its own"
                                    : "; give this rule one of its own"));
            if (isCopy) {
                copies.add(text.file());
                problems.removeIf(
                        problem -> problem.file().equals(text.file()) && RuleFiles.isWithoutScenarios(problem));
            }
            withTakenId.addAll(List.of(text.file(), other.file())); // either may be the one that was renamed
        }
    }

    private void rule(ParsedRule head, List<ParsedRule> all) {
        for (var name : AnnotationNames.REQUIRED) {
            var said = head.said(name);
            boolean mayBeEmpty = name.equals("NeedsFields") || name.equals("UsesFields");
            if ((said == null && !AnnotationNames.isMisspelt(name, head))
                    || (said != null && said.isBlank() && !mayBeEmpty)) {
                report(
                        head,
                        name,
                        said == null
                                ? "lacks @" + name + "; write a line @" + name + "(\"…\") above \"when\""
                                : "@" + name + " is empty; write what it is to say");
            }
        }
        var from = date(head, "EffectiveFrom");
        var to = date(head, "EffectiveTo");
        if (from != null && to != null && to.isBefore(from)) {
            report(head, "EffectiveTo", "ends before it starts");
        }
        date(head, "ReviewBy");
        var status = said(head, "Status");
        if (!status.isEmpty() && !STATES.contains(status)) {
            report(head, "Status", "@Status is active, trial or deprecated, not \"" + status + "\"");
        }
        var id = said(head, "Id");
        rules.put(
                id,
                new Rule(
                        id,
                        said(head, "Title"),
                        said(head, "Asks"),
                        severities(head, all),
                        cites(head),
                        from == null ? LocalDate.EPOCH : from,
                        to,
                        NeededFields.read(said(head, "NeedsFields"), text -> report(head, "NeedsFields", text)),
                        NeededFields.uses(said(head, "UsesFields"), text -> report(head, "UsesFields", text)),
                        said(head, "Explain"),
                        said(head, "Steps"),
                        said(head, "FalsePositives"),
                        said(head, "KnownGaps"),
                        status,
                        said(head, "Owner"),
                        head.annotations().containsKey("CannotDisable"),
                        RestingRules.of(head),
                        head.file(),
                        head.line()));
    }

    private static List<Severity> severities(ParsedRule head, List<ParsedRule> all) {
        var found = new TreeSet<Severity>();
        for (var text : all) {
            var severity = Severity.named(said(text, "Severity")).orElse(null);
            if (severity != null
                    && said(head, "Id").equals(text.id())
                    && (text.then() == null || text.then().call() != Branch.Call.CANNOT_CHECK)) {
                found.add(severity);
            }
        }
        return List.copyOf(found);
    }

    private void branch(ParsedRule text) {
        for (var law : cites(text)) {
            if (!Citation.names(law)) {
                report(
                        text,
                        "Cites",
                        "\"" + law + "\" in @Cites cites nothing; name the law or the act, such as 15 CFR 744.3");
            }
        }
        var id = text.id();
        var head = id == null ? null : headById.get(id);
        var rule = id == null ? null : rules.get(id);
        if (head == null || rule == null) {
            if (!withTakenId.contains(text.file())) {
                report(
                        text,
                        "Of",
                        "@Of names " + id + ", and no rule has that id" + RuleIds.near(id, text, headById.values()));
            }
            return;
        }
        for (var annotation : SENTENCES) {
            var torn = Sentences.torn(said(text, annotation));
            if (torn != null) {
                report(text, annotation, "@" + annotation + " " + torn);
            }
        }
        var then = text.then();
        if (then == null) {
            return; // the parser says so
        }
        var call = then.call();
        var bound = text.bound();
        var factTypes = then.arguments().stream()
                .map(variable -> bound.getOrDefault(variable, ""))
                .toList();
        var severity = Severity.named(inherited(text, head, "Severity")).orElse(null);
        if (severity == null) {
            var said = said(text, "Severity");
            if (!said.isBlank()) { // what is inherited or left out was told there
                report(text, "Severity", "@Severity is BLOCK, HOLD, REVIEW or INFO, not \"" + said + "\"");
            }
            severity = Severity.HOLD;
        }
        var needs = NeededFields.read(said(text, "NeedsFields"), problem -> report(text, "NeedsFields", problem));
        if (call == Branch.Call.CANNOT_CHECK && needs.isEmpty()) {
            report(text, "NeedsFields", "cannotCheck needs @NeedsFields: which fact is missing");
        }
        // an open question is worded by the field that is missing, not by the rule
        var sentence = call == Branch.Call.CANNOT_CHECK ? "" : inherited(text, head, "Explain");
        var explain = Template.read(sentence, factTypes, problem -> report(text, "Explain", problem));
        var cites = text.annotations().containsKey("Cites") ? cites(text) : rule.cites();
        var branch = new Branch(
                text.name(),
                rule,
                call,
                severity,
                cites.stream()
                        .map(law -> filled(law, text, call, "Cites", factTypes))
                        .toList(),
                explain,
                filled(inherited(text, head, "Steps"), text, call, "Steps", factTypes),
                needs.isEmpty() ? List.of() : needs.get(0),
                control(text));
        if (branches.put(text.name(), branch) != null && !copies.contains(text.file())) {
            report(text, "", "another rule is named \"" + text.name() + "\"; the engine would keep only one");
        }
    }

    /** A text that only a finding shows: what passes on no finding leaves its words open. */
    private Template filled(String said, ParsedRule text, Branch.Call call, String annotation, List<String> factTypes) {
        return Template.read(
                call == Branch.Call.FLAG ? said : "", factTypes, problem -> report(text, annotation, problem));
    }

    private @Nullable ControlReference control(ParsedRule text) {
        var regime = text.said("Regime");
        var code = text.said("Code");
        if (regime == null || code == null) {
            return null;
        }
        return new ControlReference(regime, code, text.file(), text.line());
    }

    private @Nullable LocalDate date(ParsedRule text, String annotation) {
        return RuleDay.read(text.said(annotation), message -> report(text, annotation, message));
    }

    private static List<String> cites(ParsedRule text) {
        return Citations.in(said(text, "Cites"));
    }

    private static String inherited(ParsedRule text, ParsedRule head, String annotation) {
        var own = text.said(annotation);
        return own != null ? own : said(head, annotation);
    }

    private static String said(ParsedRule text, String annotation) {
        var said = text.said(annotation);
        return said == null ? "" : said;
    }

    private void report(ParsedRule text, String annotation, String message) {
        var said = text.annotations().get(annotation);
        problems.add(new Problem(text.file(), text.place(said), text.id(), message));
    }
}
