package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.CalendarView;
import org.yaomen.programme.Calendars;
import org.yaomen.programme.ClockView;
import org.yaomen.programme.RegionView;
import org.yaomen.shared.Page;
import org.yaomen.shared.Problem;

/** Working days, regions and the business clock（日历与业务时钟）. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    /** The business day that a demo moves to（业务日期）. */
    public record Today(@NotNull LocalDate today) {}

    @Inject
    private Calendars calendars;

    @GET
    @Path("/calendar")
    public CalendarView calendar(@QueryParam("year") @Nullable Integer year) {
        if (year == null || year < 1900 || year > 2199) {
            throw Problem.field("year", "请给出 1900 至 2199 之间的年度");
        }
        return calendars.year(year);
    }

    @GET
    @Path("/regions")
    public Page<RegionView> regions(@QueryParam("words") @Nullable String words, @BeanParam ListParams list) {
        return calendars.regions(words, list.page());
    }

    @GET
    @Path("/clock")
    public ClockView clock() {
        return calendars.clock();
    }

    @PUT
    @Path("/clock")
    @Consumes(MediaType.APPLICATION_JSON)
    public ClockView move(@NotNull @Valid Today today) {
        return calendars.moveTo(today.today());
    }
}
