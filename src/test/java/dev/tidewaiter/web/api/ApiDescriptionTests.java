package dev.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.web.RunningService;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A program is written from the API's description alone. */
class ApiDescriptionTests {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"");

    private final RunningService service = RunningService.shared();
    private final ApiCaller.Answer answer =
            new ApiCaller(service, service.token(AccountRole.OFFICER)).get("/api/v1/openapi");
    private final JsonNode description = answer.json();

    private JsonNode operation(String method, String path) {
        return description.path("paths").path(path).path(method);
    }

    @Test
    void saysWhatTheApiIsAndHowOneIsLetIn() {
        assertThat(description.path("info").path("title").asString()).isEqualTo("Tidewaiter");
        assertThat(description.path("info").path("version").asString())
                .isEqualTo(Program.running().version());
        assertThat(description.path("security").get(0).has("token")).isTrue();
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(operation("post", "/api/v1/tokens").path("security").get(0).has("password"))
                .isTrue();
    }

    @Test
    void eachOperationSaysWhatItDoesAndHowItRefuses() {
        int told = 0;
        for (var path : description.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().path("summary").asString(""))
                        .as(name)
                        .isNotBlank();
                var responses = operation.getValue().path("responses");
                assertThat(responses.propertyNames()).as(name).contains("400", "401", "403", "429");
                assertThat(responses.has("404"))
                        .as(name)
                        .isEqualTo(path.getKey().contains("{"));
                told++;
            }
        }
        assertThat(told).isGreaterThan(20);
    }

    @Test
    void anUploadIsAFormOfFilesAndIsTaken() {
        var upload = operation("post", "/api/v1/jobs");
        assertThat(upload.path("responses").propertyNames())
                .contains("202", "413", "422")
                .doesNotContain("200");
        var form = upload.at("/requestBody/content").path("multipart/form-data").path("schema");
        var parts = description.at(form.path("$ref").asString().substring(1)).path("properties");
        assertThat(parts.propertyNames())
                .containsExactlyInAnyOrder("file", "destination", "consignee", "exporter", "date");
        assertThat(parts.at("/file/items/format").asString()).isEqualTo("binary");
        assertThat(operation("post", "/api/v1/findings/{id}/decisions")
                        .path("responses")
                        .propertyNames())
                .contains("201", "409");
    }

    @Test
    void theQueueHasAParameterAFacet() {
        var names = operation("get", "/api/v1/queue")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
        assertThat(names).contains("after", "limit", "facets").doesNotContain("parameters");
        for (var facet : Facet.values()) {
            assertThat(names).contains(facet.id());
        }
    }

    @Test
    void aDecisionSaysWhichWordsItTakesAndWhatToDoAboutItsOpposite() {
        var body = description.at("/components/schemas/NewDecisionBody/properties");
        assertThat(words(body.path("answer"))).containsExactly(names(DecisionAnswer.values()));
        assertThat(words(body.path("scope"))).containsExactly(names(DecisionScope.values()));
        assertThat(description.at("/components/responses/409/description").asString())
                .contains("\"now\"")
                .contains("sends it again with \"beside\"");
        assertThat(description.at("/components/schemas/Problem/properties").propertyNames())
                .contains("now", "beside");
    }

    private static List<String> words(JsonNode property) {
        return property.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void aKnownFalseHitIsNotDescribedAsADecision() {
        var list = operation("get", "/api/v1/good-guys").at("/responses/200/content");
        var schema = list.valueStream().findFirst().orElseThrow().at("/schema/items/$ref");
        assertThat(description
                        .at(schema.asString().substring(1) + "/properties")
                        .propertyNames())
                .contains("expiresAt", "entryFields")
                .doesNotContain("needsApproval");
    }

    /** Of two of one name the description keeps one, for both. */
    @Test
    void noTwoRecordsOfTheApiAreDescribedUnderOneName() {
        var names = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.tidewaiter.web.api")
                        .stream()
                        .filter(type -> type.isAssignableTo(Record.class))
                        .map(type -> type.tryGetAnnotationOfType(Schema.class)
                                .map(Schema::name)
                                .orElse(type.getSimpleName()))
                        .toList();
        assertThat(names).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void whatItRefersToIsThere() {
        var references = REFERENCE
                .matcher(answer.text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(references).hasSizeGreaterThan(10);
        assertThat(references).allMatch(reference -> !description.at(reference).isMissingNode());
        assertThat(List.of(answer.text())).noneMatch(text -> text.contains("StreamingResponseBody"));
    }
}
