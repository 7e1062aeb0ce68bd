package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What a browser may do with our answers, as little as possible. */
final class ResponseHeaders {

    private static final List<HeaderWriter> PAGES =
            with("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    /** An answer to a program is no page; a report that is opened from there has its style inside it, and nothing that runs. */
    private static final List<HeaderWriter> ANSWERS =
            with("default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox");

    private ResponseHeaders() {}

    static void ofPages(HeadersConfigurer<?> headers) {
        all(headers, PAGES);
    }

    static void ofAnswers(HeadersConfigurer<?> headers) {
        all(headers, ANSWERS);
    }

    /** Of what no filter has seen. */
    static void ofServersOwn(HttpServletRequest request, HttpServletResponse response, boolean program) {
        (program ? ANSWERS : PAGES).forEach(header -> header.writeHeaders(request, response));
    }

    private static void all(HeadersConfigurer<?> headers, List<HeaderWriter> writers) {
        headers.defaultsDisabled();
        writers.forEach(headers::addHeaderWriter);
    }

    private static List<HeaderWriter> with(String contentPolicy) {
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return List.of(
                new XContentTypeOptionsHeaderWriter(),
                new XXssProtectionHeaderWriter(),
                new CacheControlHeadersWriter(),
                new HstsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ContentSecurityPolicyHeaderWriter(contentPolicy),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                opener,
                resource,
                new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
