package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvel2.MVEL;

class RuleTypesLoaderTests {

    private final List<String> asked = new ArrayList<>();

    private final ClassLoader types =
            new RuleTypesLoader(new ClassLoader(getClass().getClassLoader()) {
                @Override
                public Class<?> loadClass(String name) throws ClassNotFoundException {
                    asked.add(name);
                    return super.loadClass(name);
                }
            });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$line",
                "rules.$line",
                "rules$$line",
                "rules.Object",
                "java.lang.$match",
                "java.lang.destination",
                "java.lang.java.lang$Object",
                "java$lang$Object",
                "java.lang.",
                "org.kie.api.definition.rule$",
                "dev.tidewaiter.rulebook.facts.$line",
                "com.example.Marker",
                ""
            })
    void looksForNoNameThatNoClassHas(String name) {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> types.loadClass(name))
                .withMessage(name);
        assertThat(asked).isEmpty();
    }

    @Test
    void findsTheProgramsOwnClassesOfWhatRulesSay() throws ClassNotFoundException {
        var said = new ArrayList<Class<?>>(List.of(Fact.class.getPermittedSubclasses()));
        said.addAll(List.of(Findings.class, Amounts.class, Severity.class, ItemClass.class));
        said.addAll(List.of(Object.class, BigDecimal.class, Map.Entry.class, KnowledgeHelper.class, MVEL.class));
        for (var type : said) {
            assertThat(types.loadClass(type.getName())).isSameAs(type);
        }
    }
}
