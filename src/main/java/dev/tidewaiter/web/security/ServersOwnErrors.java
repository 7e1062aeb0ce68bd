package dev.tidewaiter.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What the server says of an address that it cannot even read; nothing else has looked at the request then. */
public final class ServersOwnErrors extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Tidewaiter</title><link rel="stylesheet" href="/desk.css"></head>
            <body><main><section class="card"><h1>This address cannot be read</h1>
            <p>Something in it is no part of an address. Go to the beginning and follow the links from there.</p>
            <p><a class="button" href="/">Manifests</a></p></section></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int code = response.getStatus();
        if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var asked = String.valueOf(request.getRequestURI());
        var known = HttpStatus.resolve(code);
        var status = known == null ? HttpStatus.BAD_REQUEST : known;
        boolean program = Problems.isForProgram(asked);
        response.setContentType(
                program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=" + StandardCharsets.UTF_8);
        try {
            response.getReporter()
                    .write(program ? Problems.text(asked, status, Problems.sentence(status, null)) : PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked is no longer there
        }
    }
}
