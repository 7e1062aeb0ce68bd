package dev.tidewaiter.web.security;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts our words in place of the server's own page, which names the server. */
@Component
class ServersOwnErrorsInForce implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Asked for at the first such request: the server starts before what pages are made of. */
    private final ObjectProvider<RefusalPage> page;

    ServersOwnErrorsInForce(ObjectProvider<RefusalPage> page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // by this name the server finds that it has one and makes none itself
                host.setErrorReportValveClass(ServersOwnErrors.class.getName());
                host.getPipeline().addValve(new ServersOwnErrors(page::getObject));
            }
        });
    }
}
