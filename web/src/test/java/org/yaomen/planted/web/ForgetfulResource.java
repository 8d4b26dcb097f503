package org.yaomen.planted.web;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import net.sf.jasperreports.engine.JasperPrint;

/** Goes past the facade, and does twice what is asked twice（疏忽的资源）. */
@Path("/forgetful")
public class ForgetfulResource {

    EntityManager entityManager;
    Connection connection;
    JasperPrint print;

    @POST
    public Response pay() {
        return Response.ok("paid again").build();
    }
}
