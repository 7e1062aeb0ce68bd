package dev.tidewaiter.web.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The API's description (OpenAPI) as a page shows it.
 *
 * @param about  what the API is
 * @param groups its addresses, by what they are about
 * @param shapes the bodies that are named
 */
public record DescribedApi(String about, List<Group> groups, List<Shape> shapes) {

    /** Addresses that are about the same. */
    public record Group(String name, List<Operation> operations) {}

    /** What one may ask at an address; bodies are named by their media type and shape. */
    public record Operation(
            String method,
            String path,
            String summary,
            List<Member> parameters,
            List<Member> bodies,
            List<Answer> answers) {}

    /** What is answered, by status. */
    public record Answer(String status, String about, List<Member> bodies) {}

    /** A parameter, a property or a body: its name, of what kind it is, whether it must be there, and what it is. */
    public record Member(String name, String type, boolean required, String about) {}

    /** A body with its properties. */
    public record Shape(String name, String about, List<Member> members) {}

    /** Whether a type is one of the bodies that are named, or a list of them. */
    public boolean named(String type) {
        return shapes.stream().anyMatch(shape -> shape.name().equals(shapeOf(type)));
    }

    /** The body of which a type may be a list. */
    public String shapeOf(String type) {
        return type.replace("[]", "");
    }

    static DescribedApi of(JsonNode document) {
        var groups = new LinkedHashMap<String, List<Operation>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> groups.computeIfAbsent(
                                        one.getValue().path("tags").path(0).asString("other"), tag -> new ArrayList<>())
                                .add(operation(one.getKey(), path.getKey(), one.getValue(), document))));
        return new DescribedApi(
                document.path("info").path("description").asString(""),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                document.path("components").path("schemas").properties().stream()
                        .map(schema -> shape(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static Operation operation(String method, String path, JsonNode operation, JsonNode document) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(one -> new Member(
                                one.path("name").asString(""),
                                type(one.path("schema")),
                                one.path("required").asBoolean(false),
                                about(one)))
                        .toList(),
                bodies(operation.path("requestBody")),
                operation.path("responses").properties().stream()
                        .map(one -> answer(one, document))
                        .toList());
    }

    private static Answer answer(Map.Entry<String, JsonNode> one, JsonNode document) {
        var reference = one.getValue().path("$ref").asString("");
        var answer = reference.isEmpty() ? one.getValue() : document.at(reference.substring(1));
        return new Answer(one.getKey(), answer.path("description").asString(""), bodies(answer));
    }

    private static List<Member> bodies(JsonNode of) {
        return of.path("content").properties().stream()
                .map(body -> new Member(body.getKey(), type(body.getValue().path("schema")), true, ""))
                .toList();
    }

    private static Shape shape(String name, JsonNode schema) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return new Shape(
                name,
                schema.path("description").asString(""),
                schema.path("properties").properties().stream()
                        .map(one -> new Member(
                                one.getKey(),
                                type(one.getValue()),
                                required.contains(one.getKey()),
                                about(one.getValue())))
                        .toList());
    }

    private static String about(JsonNode of) {
        return of.path("description")
                .asString(of.path("schema").path("description").asString(""));
    }

    /** Of what kind a value is: the name of a shape, the words it may be, or a type. */
    private static String type(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (!schema.path("enum").isMissingNode()) {
            return schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "));
        }
        if (!schema.path("items").isMissingNode()) {
            return type(schema.path("items")) + "[]";
        }
        var type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "))
                : type.asString("");
    }
}
