package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.language.RuleTerms;
import dev.tidewaiter.rulebook.law.FactSources;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.ParameterIds;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds out what each rule of a rulebook reads: from its conditions, and from what Java looks into for their facts. */
public final class ReadsOfRules {

    private static final String OF_LIMITS = "Limits.";
    private static final String OWN_PARAMETER = "Threshold";
    private static final String OWN_TABLE = "OwnRow";
    private static final String WORD_OF_LIMITS = "{limit.";

    private final Set<String> tables = new TreeSet<>();
    private final Set<String> ownTables = new TreeSet<>();
    private final Set<String> words;
    private final Set<String> parameters;
    private final Set<String> ownParameters;
    private final Map<String, List<ParsedRule>> rules = new HashMap<>();
    private final FactSources claimed = FactSources.ofAll();

    /** @param ownParameters the names of the parameters that the rulebook adds for itself */
    ReadsOfRules(RulesFolder folder, Collection<RuleFile> files, Set<String> ownParameters) {
        for (var path : folder.paths("tables/", ".csv")) {
            var file = path.substring("tables/".length(), path.length() - ".csv".length());
            var name = file.substring(file.indexOf('.') + 1);
            tables.add(name);
            if (DataTable.isOwn(path)) {
                ownTables.add(name);
            }
        }
        this.words = some(folder.wordHashes().keySet(), path -> !ListedNameWords.isList(path));
        this.ownParameters = ownParameters;
        this.parameters = new TreeSet<>(Parameters.ids());
        this.parameters.addAll(ownParameters);
        files.forEach(file -> file.rules()
                .forEach(rule -> rules.computeIfAbsent(String.valueOf(rule.id()), any -> new ArrayList<>())
                        .add(rule)));
    }

    /** What each rule of a folder reads, by its id, however much of the rest is wrong. */
    public static Map<String, RuleReads> in(RulesFolder folder) {
        var problems = new ArrayList<Problem>();
        var files = RuleFiles.read(folder, folder.lock(), problems);
        return new ReadsOfRules(folder, files, Parameters.read(folder, problems).ownNames()).byRule();
    }

    /** What each rule reads, by its id. */
    Map<String, RuleReads> byRule() {
        var terms = new HashMap<String, RuleTerms>();
        rules.forEach((id, conditions) -> terms.put(id, RuleTerms.of(conditions)));
        var compared = terms.values().stream()
                .flatMap(one -> one.properties().stream())
                .filter(property -> property.startsWith(OF_LIMITS))
                .map(ReadsOfRules::parameter)
                .collect(Collectors.toSet());
        var reads = new HashMap<String, RuleReads>();
        terms.forEach((id, one) -> reads.put(id, reads(one, rules.getOrDefault(id, List.of()), compared)));
        return reads;
    }

    private RuleReads reads(RuleTerms terms, List<ParsedRule> conditions, Set<String> compared) {
        var sources = FactSources.of(terms.facts(), terms.properties());
        var ofProperties = FactSources.of(List.of(), terms.properties());
        var own = new TreeSet<String>();
        terms.properties().stream()
                .filter(property -> property.startsWith(OF_LIMITS))
                .map(ReadsOfRules::parameter)
                .forEach(own::add);
        conditions.forEach(condition -> spoken(condition, own));
        boolean everyCode = terms.everyTable() || !terms.facts().contains("CodeHit");
        return new RuleReads(
                terms.facts(),
                terms.properties(),
                some(
                        tables,
                        name -> terms.tables().contains(name)
                                || ofProperties.tables().contains(name)
                                || (sources.tables().contains(name) && (everyCode || !FactSources.isOfCodes(name)))
                                || (ownTables.contains(name)
                                        ? terms.facts().contains(OWN_TABLE)
                                        : !claimed.tables().contains(name))),
                some(
                        parameters,
                        id -> own.contains(id)
                                || (ownParameters.contains(id) && terms.facts().contains(OWN_PARAMETER))
                                || sources.parameters().contains(id)
                                || !(ownParameters.contains(id)
                                        || compared.contains(id)
                                        || claimed.parameters().contains(id))),
                some(words, path -> sources.hasWords(path) || !claimed.hasWords(path)),
                sources.lists());
    }

    /** Parameters that an explanation quotes: {@code {limit.range}} is the word of any that ends so. */
    private void spoken(ParsedRule rule, Set<String> into) {
        var text = String.valueOf(rule.said("Explain"));
        for (int at = text.indexOf(WORD_OF_LIMITS); at >= 0; at = text.indexOf(WORD_OF_LIMITS, at + 1)) {
            int end = text.indexOf('}', at);
            var word = end < 0 ? "" : ParameterIds.of(text.substring(at + WORD_OF_LIMITS.length(), end));
            parameters.stream().filter(id -> id.endsWith(word)).forEach(into::add);
        }
    }

    private static String parameter(String property) {
        return ParameterIds.of(property.substring(OF_LIMITS.length()));
    }

    private static Set<String> some(Set<String> all, Predicate<String> read) {
        return all.stream().filter(read).collect(Collectors.toSet());
    }
}
