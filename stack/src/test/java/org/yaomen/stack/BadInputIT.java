package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bad input over every endpoint of the served contract（错误输入）: a problem document with the field named, never a 5xx,
 * nothing stored. A new endpoint is covered by being in the contract.
 */
class BadInputIT {

    private static final int AT_ONCE = 8;

    private final Stack stack = SharedStack.stack();
    private final Officials officials = SharedStack.officials();
    private final Contract contract = Contract.served(officials);

    private record Sent(BadRequest request, Answer answer) {}

    @Test
    void bad_input_is_refused_with_the_field_named_and_stores_nothing() {
        Instant begin = Instant.now();
        Counties counties = Counties.prepared(contract, officials);
        List<BadRequest> spoilt = allSpoilt(counties);
        List<BadRequest> never = spoilt.stream().filter(each -> !each.mayPass()).toList();
        List<BadRequest> perhaps = spoilt.stream().filter(BadRequest::mayPass).toList();

        Instant sending = Instant.now();
        List<String> findings = new ArrayList<>();
        TableContents before = TableContents.now(stack);
        findings.addAll(findings(sendAll(never)));
        assertThat(findings).as(summary(findings)).isEmpty();
        assertThat(TableContents.now(stack).changedSince(before))
                .as("tables that refused requests have changed")
                .isEmpty();

        List<Sent> tried = sendAll(perhaps);
        findings.addAll(findings(tried));
        List<BadRequest> refused = tried.stream()
                .filter(each -> each.answer().status() >= 400)
                .map(Sent::request)
                .toList();
        before = TableContents.now(stack);
        findings.addAll(findings(sendAll(refused)));
        System.out.printf(
                "Bad input: %d operations, %d requests (%d of them may be right, %d were) in %d s, after %d s%n",
                contract.operations().size(),
                spoilt.size() + refused.size(),
                perhaps.size(),
                perhaps.size() - refused.size(),
                Duration.between(sending, Instant.now()).toSeconds(),
                Duration.between(begin, sending).toSeconds());
        assertThat(findings).as(summary(findings)).isEmpty();
        assertThat(TableContents.now(stack).changedSince(before))
                .as("tables that refused requests have changed")
                .isEmpty();
    }

    private List<BadRequest> allSpoilt(Counties counties) {
        List<BadRequest> spoilt = new ArrayList<>();
        Parallel.each(
                        AT_ONCE,
                        contract.operations(),
                        operation -> operation.writes()
                                ? Stream.concat(
                                                spoilt(operation, counties.kaizhou(), counties.shandan()).stream(),
                                                foreign(operation, counties.shandan(), counties.kaizhou()).stream())
                                        .toList()
                                : spoilt(operation, counties.kaizhou(), counties.shandan()))
                .forEach(spoilt::addAll);
        return spoilt;
    }

    private List<BadRequest> spoilt(Contract.Operation operation, World world, World other) {
        BadRequest plain = BadRequest.plain(operation, new Plausible(contract, world), "");
        return Spoiling.all(contract, other, Reach.asFarAsPossible(plain, world, officials));
    }

    /** The reverse: what is Kaizhou's, used by Shandan. */
    private List<BadRequest> foreign(Contract.Operation operation, World world, World other) {
        return spoilt(operation, world, other).stream()
                .filter(each -> each.kind().startsWith("other county"))
                .toList();
    }

    private List<Sent> sendAll(List<BadRequest> requests) {
        return Parallel.each(AT_ONCE, requests, request -> new Sent(request, request.send(officials)));
    }

    private static List<String> findings(Collection<Sent> sent) {
        return sent.stream()
                .flatMap(each -> each.request().findings(each.answer()).stream())
                .toList();
    }

    /** How many of each kind, then examples: one line of each kind of finding for each operation. */
    private static String summary(List<String> findings) {
        Map<String, String> examples = new TreeMap<>();
        findings.forEach(
                each -> examples.putIfAbsent(each.replaceAll("\\[.*?]", "").replaceAll(":[^:]*$", ""), each));
        return findings.size() + " findings\n"
                + Stream.concat(examples.values().stream().limit(80), Stream.of(""))
                        .collect(Collectors.joining("\n"));
    }
}
