package dev.tidewaiter.web.api;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.screening.Program;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description (OpenAPI 3.1) says once for all addresses: what it is, who is let in, and how it refuses. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    /** Where a method names a refusal of its own. */
    static final String CONFLICT = "#/components/responses/409";

    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";
    private static final String PROBLEM = "Problem";

    private static final String ABOUT = """
            Screens trade records against lists of designated parties and rules on dual-use drone goods, and keeps what people decide. \
            A program's way in: POST /api/v1/tokens with an account's name and password, once; then every other address with \
            "Authorization: Bearer …". Every refusal is problem+json (RFC 9457), whose detail says what to do.""";

    private static final String KEY =
            "A text of the caller's choice, of 1 to 200 characters, new for each request: the same request by the same account with the"
                    + " same key is followed once and gets the answer of the first, for seven days; another request with it is refused (422). What was"
                    + " refused may be sent again with its key. Uploads have keys of their own: there the same key is the same job.";

    /** What an address may answer instead of what it was asked for. */
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request cannot be followed.",
            "401", "No token that is in force.",
            "403", "The token's role does not permit this.",
            "404", "There is nothing with this id.",
            "409",
                    "Somebody else was quicker, and \"now\" holds what is there; or a decision that waits or is in force says the"
                            + " opposite of the same party and entry: that one is \"beside\". Whoever has looked at it and means"
                            + " the answer all the same sends it again with \"beside\": the id of that decision.",
            "413", "More bytes than are taken.",
            "422", "Understood, and still nothing that can be done.",
            "429", "Asked too often; Retry-After says how many seconds to wait.");

    @Bean
    OpenAPI describedApi() {
        var components = new Components()
                .addSecuritySchemes(TOKEN, scheme("bearer", "A token of POST /api/v1/tokens."))
                .addSecuritySchemes(
                        PASSWORD, scheme("basic", "An account's name and password; they make tokens, nothing else."))
                .addSchemas(PROBLEM, problem());
        REFUSALS.forEach((code, why) -> components.addResponses(code, refusal(why)));
        return new OpenAPI()
                .info(new Info()
                        .title("Tidewaiter")
                        .version(Program.running().version())
                        .description(ABOUT))
                .addServersItem(new Server().url("/").description("this service"))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(components);
    }

    private static SecurityScheme scheme(String scheme, String about) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(about);
    }

    private static Schema<?> problem() {
        var problem = of("object", "Why not, and what to do.");
        problem.addProperty("title", of("string", "The status in words."));
        problem.addProperty("status", of("integer", "The status."));
        problem.addProperty("detail", of("string", "What is wrong and what to do."));
        problem.addProperty("instance", of("string", "The address that was asked."));
        problem.addProperty("now", of("object", "With 409: the decision that was made in the meantime."));
        problem.addProperty(
                "beside", of("object", "With 409: a decision that says the opposite of the same party and entry."));
        return problem;
    }

    private static Schema<Object> of(String type, String about) {
        var schema = new Schema<>();
        schema.setTypes(Set.of(type));
        schema.setDescription(about);
        return schema;
    }

    private static ApiResponse refusal(String why) {
        var problem = new Schema<>();
        problem.set$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE, new MediaType().schema(problem)));
    }

    @Bean
    OperationCustomizer apiOperations() {
        return (operation, method) -> {
            if (method.getBeanType() == QueueApi.class) {
                filters(operation);
            }
            operation.setTags(operation.getTags().stream()
                    .map(tag -> tag.replace("-api", ""))
                    .toList());
            aboutKeys(operation, method.getMethodAnnotation(WithoutKey.class));
            return withRefusals(operation, method.getBeanType() == TokensApi.class);
        };
    }

    private static void aboutKeys(Operation operation, @Nullable WithoutKey none) {
        if (none != null) {
            var before = operation.getDescription();
            operation.setDescription((before == null ? "" : before + " ") + none.value());
        }
        for (var parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            if (RequestKeys.HEADER.equals(parameter.getName())) {
                parameter.setDescription(KEY);
            }
        }
    }

    /** A body takes its words as texts, so that a wrong one is told in a sentence; which there are is said here. */
    @Bean
    OpenApiCustomizer apiBodies() {
        return api -> {
            var body =
                    Objects.requireNonNull(api.getComponents().getSchemas().get(NewDecisionBody.class.getSimpleName()));
            words(body, "answer", DecisionAnswer.values());
            words(body, "scope", DecisionScope.values());
        };
    }

    @SuppressWarnings("unchecked") // the properties of a schema are declared without what they hold
    private static void words(Schema<?> body, String property, Enum<?>... values) {
        var words = (Schema<Object>) Objects.requireNonNull(body.getProperties().get(property));
        for (var value : values) {
            words.addEnumItemObject(value.name());
        }
    }

    /** The queue takes a parameter a facet, and reads them from one map. */
    private static void filters(Operation operation) {
        for (var facet : Facet.values()) {
            var value = of("string", "A value of this facet.");
            facet.closed().forEach(value::addEnumItemObject);
            var several = of("array", "Only findings with one of these.");
            several.setItems(value);
            operation.addParametersItem(new QueryParameter().name(facet.id()).schema(several));
        }
    }

    private static Operation withRefusals(Operation operation, boolean aboutTokens) {
        refuses(operation, "400", "401", "403", "429");
        if (operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(one -> one.getIn().equals("path"))) {
            refuses(operation, "404");
        }
        var body = operation.getRequestBody();
        if (body != null) {
            refuses(operation, "413", "422");
            if (aboutTokens) {
                operation.security(List.of(new SecurityRequirement().addList(PASSWORD)));
            }
        }
        return operation;
    }

    private static void refuses(Operation operation, String... codes) {
        for (var code : codes) {
            operation.getResponses().putIfAbsent(code, new ApiResponse().$ref("#/components/responses/" + code));
        }
    }
}
