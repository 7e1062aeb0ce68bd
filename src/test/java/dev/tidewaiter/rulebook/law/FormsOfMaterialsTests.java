package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsOfMaterialsTests {

    private final FormsOfMaterials forms =
            new FormsOfMaterials(Set.of("metal"), Set.of("magnets"), Set.of(), Set.of(), List.of(" pour ", " for "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ndfeb magnets for pumps ",
                " ndfeb magnets for pumps pour moteurs ",
                " ndfeb magnets pour moteurs for pumps "
            })
    void whatStandsBehindTheFirstPurposeIsNoneOfTheGoods(String description) {
        assertThat(forms.isNothingElse(description, List.of(" ndfeb "), "magnet", false))
                .isTrue();
    }
}
