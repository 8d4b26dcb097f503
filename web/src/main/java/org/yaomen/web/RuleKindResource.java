package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yaomen.programme.RuleKindView;
import org.yaomen.programme.RuleSets;

/** The closed catalogue of ways to compute（计算方式目录）. */
@Path("/rule-kinds")
@Produces(MediaType.APPLICATION_JSON)
public class RuleKindResource {

    /** The catalogue in the order in which it is offered（目录）. */
    public record Catalogue(List<RuleKindView> kinds) {}

    @Inject
    private RuleSets ruleSets;

    @GET
    public Catalogue kinds() {
        return new Catalogue(ruleSets.kinds());
    }
}
