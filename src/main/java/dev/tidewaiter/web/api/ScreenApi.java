package dev.tidewaiter.web.api;

import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.web.api.ApiProblems.TooLong;
import dev.tidewaiter.web.api.ApiProblems.WrongRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One shipment's line, answered at once. */
@RestController
class ScreenApi {

    private static final String EXAMPLE = "{\"exporter.name\": \"Odd Works Ltd\", \"consignee.name\": \"Kiosk LLC\","
            + " \"description\": \"aircraft piston engine L550E\", \"destination\": \"KG\"}";

    /** As many characters as a note has at most; a record's texts are shorter, and what is longer costs everybody's time. */
    private static final int LONGEST_TEXT = 10_000;

    /** What the lists are worth: clear against a subset, or an old list, is a smaller word. */
    private static final String LISTS = "Tidewaiter-Lists";

    /** Lists that miss something name files, which may be called in any letters. */
    private static final Pattern NOT_OF_A_HEADER = Pattern.compile("[^ -~]");

    private final EngineInForce engine;

    ScreenApi(EngineInForce engine) {
        this.engine = engine;
    }

    @Operation(
            summary = "Screen one line at once",
            description = "Texts by the names of the fields that \"tidewaiter mapping\" lists; the answer is a line of"
                    + " findings as screen writes it (docs/reference/findings.schema.json). The header Tidewaiter-Lists"
                    + " says what the lists are worth, such as \"a subset of OFAC-SDN, 12 days old\".",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(EXAMPLE))))
    @WithoutKey(
            "An answer of POST /api/v1/screen changes nothing: ask again without an Idempotency-Key as often as you need.")
    @PostMapping(path = "/api/v1/screen", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCREEN')")
    ResponseEntity<String> screen(@RequestBody Map<String, @Nullable String> fields) {
        var now = engine.get();
        return ResponseEntity.ok()
                .header(
                        LISTS,
                        NOT_OF_A_HEADER.matcher(now.basis().heldAgainst()).replaceAll("?"))
                .body(new LineText().of(now.screener().screen(line(now, fields))));
    }

    private static String fitting(String field, String text) {
        if (text.length() > LONGEST_TEXT && Field.byId(field) != null) { // a name that is no field's is refused as such
            throw new TooLong(field, text.length(), LONGEST_TEXT);
        }
        return text;
    }

    /** A field that is null is absent, as it is in a record of a file. */
    private static GoodsLine line(Engine engine, Map<String, @Nullable String> fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> texts.put(name, text == null ? "" : fitting(name, text)));
        try {
            return engine.reader().given("request", 1, texts);
        } catch (IllegalArgumentException unknown) {
            throw new WrongRequest("In this request " + unknown.getMessage());
        }
    }
}
