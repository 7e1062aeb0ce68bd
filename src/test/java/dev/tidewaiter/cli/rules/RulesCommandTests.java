package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the command that is called is read, and all of them where somebody asks which there are. */
class RulesCommandTests {

    @Test
    void readsTheCommandThatIsCalledAlone() {
        assertThat(RulesCommand.line("rules", "check", "--whole").getSubcommands())
                .containsOnlyKeys("check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules --help", "rules chek", "generate-completion check", ""})
    void readsAllOfThemWhereThatMayMatter(String call) {
        assertThat(RulesCommand.line(call.split(" ")).getSubcommands())
                .hasSize(9)
                .containsKeys("check", "facts", "health");
    }

    @Test
    void namesTheCommandThatWasMeant() {
        assertThat(Call.of("rules", "chek").err()).contains("Did you mean: rules check");
    }
}
