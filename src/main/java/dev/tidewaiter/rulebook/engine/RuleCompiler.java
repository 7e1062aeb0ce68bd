package dev.tidewaiter.rulebook.engine;

import static java.util.Objects.requireNonNull;

import dev.tidewaiter.rulebook.language.FacadeCall;
import dev.tidewaiter.rulebook.language.FactProduct;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles rules that were read and checked before: the engine sees what {@link DrlWriter} writes of them, never a file's
 * own text. All rules share one package and the engine's expression dialect, and go straight to the builder:
 * a module description or a Java compiler would cost more than a second at every start.
 */
public final class RuleCompiler {

    /** One for all: what a class is does not change while the program runs. */
    private static final ClassLoader TYPES = RuleTypesLoader.ofProgram();

    private final KnowledgeBuilder builder;

    private RuleCompiler(KnowledgeBuilder builder) {
        this.builder = builder;
    }

    /** Starts the engine's builder, which takes a quarter of a second; files may be read meanwhile. */
    public static RuleCompiler start() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(TYPES);
        try {
            var settings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, TYPES);
            settings.setProperty("drools.dialect.default", "mvel");
            return new RuleCompiler(KnowledgeBuilderFactory.newKnowledgeBuilder(settings));
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /** Compiles all files, which must be free of problems; those that are added say what the engine refused. Null when there is one. */
    public @Nullable RuleEngine compile(List<RuleFile> files, List<Problem> problems) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(TYPES);
        try {
            int before = problems.size();
            var writer = new DrlWriter();
            for (var file : files) {
                var resource = ResourceFactory.newReaderResource(new StringReader(writer.write(file)));
                resource.setSourcePath(file.path());
                builder.add(resource, ResourceType.DRL);
            }
            for (var error : builder.getErrors()) {
                problems.add(problem(files, error));
            }
            if (problems.size() > before) {
                return null;
            }
            giveCalls(files);
            return engine(files, problems);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static Problem problem(List<RuleFile> files, KnowledgeBuilderError error) {
        var path = error.getResource() == null
                ? ""
                : String.valueOf(error.getResource().getSourcePath());
        var file = files.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElse(files.get(0));
        var rule = file.rules().stream()
                .filter(one -> error.getMessage().contains("\"" + one.name() + "\"")
                        || error.getMessage().contains("'" + one.name() + "'"))
                .findFirst()
                .orElse(null);
        return new Problem(
                file.path(),
                rule == null ? "" : rule.place(rule.line()),
                rule == null ? null : rule.id(),
                "the engine refused it: " + oneLine(error.getMessage()));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }

    private void giveCalls(List<RuleFile> files) {
        var calls = new HashMap<String, FacadeCall>();
        for (var file : files) {
            for (var rule : file.rules()) {
                var call = rule.then();
                if (call == null) {
                    throw new IllegalArgumentException(rule.file() + ":" + rule.line() + " could not be read");
                }
                calls.put(rule.name(), call);
            }
        }
        rules(builder.getKnowledgePackages())
                .forEach(rule -> FacadeConsequence.give(rule, requireNonNull(calls.get(rule.getName()))));
    }

    private static Stream<RuleImpl> rules(Collection<KiePackage> packages) {
        return packages.stream().flatMap(one -> one.getRules().stream()).map(RuleImpl.class::cast);
    }

    private @Nullable RuleEngine engine(List<RuleFile> files, List<Problem> problems) {
        var base = base(builder.getKnowledgePackages());
        int expected = files.stream().mapToInt(file -> file.rules().size()).sum();
        long compiled = rules(base.getKiePackages()).count();
        if (compiled != expected) {
            problems.add(new Problem(
                    "",
                    "",
                    null,
                    "the files hold " + expected + " rules but the engine compiled " + compiled
                            + "; look for two rules of one name"));
            return null;
        }
        return RuleEngine.of(
                base,
                files.stream()
                        .flatMap(file -> file.rules().stream())
                        .flatMap(rule -> FactProduct.of(rule).stream())
                        .toList());
    }

    /** The same rules without some, by name. */
    static KieBase without(KieBase all, Set<String> names) {
        var base = base(all.getKiePackages());
        for (var one : List.copyOf(base.getKiePackages())) {
            for (var rule : List.copyOf(one.getRules())) {
                if (names.contains(rule.getName())) {
                    base.removeRule(one.getName(), rule.getName());
                }
            }
        }
        return base;
    }

    /** The engine with these compiled rules. */
    static KieBase base(Collection<KiePackage> packages) {
        var base = KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, TYPES));
        var consequences = new HashMap<String, Consequence<?>>();
        rules(packages).forEach(rule -> consequences.put(rule.getName(), rule.getConsequence()));
        base.addPackages(packages);
        // while it adds them it compiles the empty text that rules were written with, and puts that in the place of
        // theirs
        rules(base.getKiePackages())
                .forEach(rule -> rule.setConsequence(requireNonNull(consequences.get(rule.getName()))));
        return base;
    }
}
