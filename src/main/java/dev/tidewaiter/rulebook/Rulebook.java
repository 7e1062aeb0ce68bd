package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.goods.reader.ShipmentGatherer;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.rulebook.candidates.PartyScreen;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.shipment.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All rules, tables and parameters of one version, loaded and compiled. It is shared by all threads; each takes its own
 * {@link Judge}.
 */
public final class Rulebook {

    private final String version;
    private final String sha256;
    private final List<Rule> rules;
    private final CompiledRules compiled;
    private final RulebookContent content;
    private final RulesFolder folder;
    private final LawOfDay law;
    private final RulebookWords words;
    private final JudgeFactory judges;
    private volatile @Nullable Map<String, RuleReads> reads;

    Rulebook(String version, String sha256, List<Rule> rules, CompiledRules compiled, RulebookContent content) {
        this.version = version;
        this.sha256 = sha256;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
        this.content = content;
        this.folder = content.folder();
        this.law = content.law();
        this.words = content.words();
        this.judges = new JudgeFactory(compiled, law, words);
    }

    /**
     * Loads a folder of rules.
     *
     * @throws InvalidRulebook when anything in it is wrong; it lists every problem with file and line, or sheet and cell
     * @throws IOException     when the folder cannot be read
     */
    public static Rulebook load(Path folder) throws InvalidRulebook, IOException {
        return RulebookLoader.load(RulesFolder.on(folder));
    }

    /**
     * The same, for whoever looks up what a rule may ask for while one is being written: files of rules in which something is wrong are
     * left out, where nothing else is wrong.
     *
     * @param leftOut is given each of these files
     */
    public static Rulebook loadBesidesDrafts(Path folder, Consumer<String> leftOut)
            throws InvalidRulebook, IOException {
        return RulebookLoader.loadBesidesDrafts(RulesFolder.on(folder), leftOut);
    }

    /**
     * The same of a folder that holds what was unpacked from elsewhere.
     *
     * @param source what it was unpacked from, for people
     */
    public static Rulebook load(Path folder, String source) throws InvalidRulebook, IOException {
        return RulebookLoader.load(RulesFolder.on(folder).from(source));
    }

    /** Loads the copy in the program. */
    public static Rulebook embedded() throws InvalidRulebook, IOException {
        return RulebookLoader.load(RulesFolder.inProgram());
    }

    /** The version in the lock, such as {@code 2026-11-25.1}; with {@code +edited} when a file differs from the lock. */
    public String version() {
        return version;
    }

    /** What its lock says of it: who signed it, and which version each rule has. */
    public RulebookSeal seal() {
        return new RulebookSeal(version, folder, rules);
    }

    /** The hash of every file of the rulebook, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Where it was read from, for people. */
    public String source() {
        return folder.source();
    }

    /** Its tables, and what stands beside its rules, for people who read it. */
    public RulebookFiles files() {
        return new RulebookFiles(folder);
    }

    /** The files it was loaded from. */
    public RulesFolder folder() {
        return folder;
    }

    /** Every rule, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** What each rule reads besides the line, by its id; found out when somebody asks for the first time. */
    public Map<String, RuleReads> reads() {
        var known = reads;
        if (known == null) {
            known = Map.copyOf(content.whatIsRead().get());
            reads = known;
        }
        return known;
    }

    /** The designated parties that the rulebook itself brings. */
    public List<ListSnapshot> ownLists() {
        return content.ownLists();
    }

    /** From which evidence on a party matches an entry, for the index over the lists, on the day of the run. */
    public MatchThresholds matchThresholds(LocalDate today) {
        return law.matchingOn(today);
    }

    /** Lists, ready to be searched by this rulebook's thresholds and words of the day of the run. */
    public Designations designations(List<ListSnapshot> lists, LocalDate today) {
        return designations(lists, today, NameIndexes.BUILT);
    }

    /**
     * The same with an index over their names that may have been kept.
     *
     * @param indexes where the index comes from
     */
    public Designations designations(List<ListSnapshot> lists, LocalDate today, NameIndexes indexes) {
        return Designations.of(lists, matchThresholds(today), words.search(), indexes);
    }

    /** The part of its known entries that a list must at least have to be the whole one, from 0 to 1. */
    public double wholeListShare(LocalDate today) {
        return law.limitsOn(today).wholeListShare();
    }

    /** The day of the run for scenarios that name none. */
    public LocalDate scenarioDay() {
        return LocalDate.ofEpochDay((long) law.limitsOn(LocalDate.MAX).scenarioDay());
    }

    /** The words that the rulebook goes by. */
    public RulebookWords words() {
        return words;
    }

    /** The names of the parameters that it adds for itself. */
    public Set<String> ownParameterNames() {
        return law.ownParameterNames();
    }

    /** Adds up what the lines of one shipment hold, by this rulebook's words, before they are judged. */
    public ShipmentGatherer gatherer() {
        return new ShipmentGatherer(line -> words.goods().partsOf(line));
    }

    /**
     * A judge for one thread.
     *
     * @param designations the lists to hold parties against
     * @param asOf         which day decides what law applies
     */
    public Judge judge(Designations designations, AsOf asOf) {
        return judge(new DesignationScreen(designations), asOf);
    }

    /** A judge for rules that ask of no listed party: none is looked for. */
    public Judge judgeOfNoParty(AsOf asOf) {
        return judge(NobodyListed.SCREEN, asOf);
    }

    Rulebook named(String otherVersion, String otherSha256) {
        return new Rulebook(otherVersion, otherSha256, rules, compiled, content);
    }

    /** Some of its rules, compiled alone, with all of its tables and words. */
    Rulebook holding(Set<String> ids, CompiledRules some) {
        var kept = rules.stream().filter(rule -> ids.contains(rule.id())).toList();
        return new Rulebook(version, sha256, kept, some, content);
    }

    /** The first day of which any rule that asks something of a line knows the law. */
    LocalDate firstDay() {
        return compiled.firstDay();
    }

    /** The same rules and tables with some parameters and limits set, to see what a threshold decides. */
    public Rulebook with(Map<String, Double> set) {
        return new Rulebook(version, sha256, rules, compiled, content.with(set));
    }

    /** The same with the rules on trial and the deprecated ones in force too, to hold them to their scenarios. */
    public Rulebook inForce() {
        return new Rulebook(version, sha256, rules, compiled.inForce(), content);
    }

    Judge judge(PartyScreen screen, AsOf asOf) {
        return judges.judge(screen, asOf);
    }

    /** Whether a text, be it no country's name, names a place where goods may go, as a cell of destinations does. */
    public boolean namesDestination(String text) {
        return judges.namesDestination(text);
    }

    /** Tells whether a text names a place of which some table has something to say, as a place where goods may go. */
    public BiPredicate<Value, Boolean> places() {
        return judges.places();
    }

    /** Tells whether a text that stands where no goods are listed names parts of unmanned aircraft. */
    public Predicate<Value> misplacedGoods() {
        return judges.misplacedGoods();
    }

    /** A judge that goes by another short cut past the engine, to hold answers against each other. */
    Judge judge(Designations designations, AsOf asOf, FactPrefilter shortCut) {
        return judges.judge(new DesignationScreen(designations), asOf, shortCut);
    }

    /** What its rules say of the lists themselves. */
    public ListFindings listFindings() {
        return new ListFindings(compiled, law);
    }

    /** The conditions of all rules, by name, with the rule that each belongs to. */
    public Map<String, String> conditions() {
        var conditions = new TreeMap<String, String>();
        compiled.branches().forEach((name, branch) -> {
            if (!branch.isAdded()) { // nobody wrote it, and nobody need write a scenario for it
                conditions.put(name, branch.rule().id());
            }
        });
        return conditions;
    }
}
