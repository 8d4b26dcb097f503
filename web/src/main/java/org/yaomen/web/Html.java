package org.yaomen.web;

import java.util.Locale;
import org.yaomen.shared.Money;

/**
 * Builds a plain page piece by piece（公众网页）: markup is what our sources say, {@link #text} is everything else and is
 * always escaped. No script, nothing loaded from anywhere.
 */
final class Html {

    private static final String STYLE = """
            :root{color-scheme:light}
            body{font:1rem/1.7 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;background:#fff;margin:0}
            main{max-width:60rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.6rem;line-height:1.35}h2{font-size:1.2rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            caption{text-align:left;padding:.3rem 0}
            th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
            thead th{background:#f2f2f2;white-space:nowrap}
            .amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem;margin:1rem 0}
            dt{color:#4a4a4a}dd{margin:0}
            label{display:block;font-weight:700;margin-top:1rem}
            input,select,textarea{font:inherit;width:100%;box-sizing:border-box;border:1px solid #595959;padding:.4rem}
            button{font:inherit;margin-top:1rem;padding:.5rem 1.5rem;background:#0b4a8f;color:#fff;border:0;border-radius:.2rem}
            a{color:#0b4a8f}.note{border-left:.3rem solid #8a4b00;padding:.3rem .8rem;background:#fff7ec}
            .error{border-left:.3rem solid #a40000;padding:.3rem .8rem;background:#fff0f0}
            .receipt{font-size:1.4rem;font-weight:700;white-space:nowrap}
            .sha{overflow-wrap:anywhere;font:.85rem/1.7 monospace}
            :focus-visible{outline:3px solid #b35c00;outline-offset:2px}
            @media screen and (max-width:40rem){main{padding:1rem}h1{font-size:1.35rem}
            dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}
            table,caption,thead,tbody,tfoot,tr,td,tfoot th{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            tr{border:1px solid #767676;margin-bottom:.6rem;padding:.4rem .7rem}
            td,tfoot th{border:0;padding:.1rem 0}td.amount{text-align:left;font-weight:700}
            td[data-head]{display:grid;grid-template-columns:5em 1fr;gap:.6rem}
            td[data-head]::before{content:attr(data-head);color:#4a4a4a;font-weight:400}}
            @media print{main{max-width:none;padding:0}form,nav,.screen{display:none}thead{display:table-header-group}tr{break-inside:avoid}}
            """;

    private final StringBuilder out = new StringBuilder(8_192);

    Html(String title) {
        markup("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .markup("</title>\n<style>\n")
                .markup(STYLE)
                .markup("</style>\n</head>\n<body>\n<main>\n");
    }

    Html markup(String trusted) {
        out.append(trusted);
        return this;
    }

    Html text(Object untrusted) {
        String text = untrusted.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** {@code <tag>text</tag>}. */
    Html element(String tag, Object untrusted) {
        return markup("<" + tag + ">").text(untrusted).markup("</" + tag + ">\n");
    }

    /** A cell of a table; on a phone, where a row becomes a card, its head stands before it. */
    Html cell(String head, Object untrusted) {
        return markup("<td data-head=\"" + head + "\">").text(untrusted).markup("</td>\n");
    }

    /** An amount in yuan, grouped; its value stays beside it as the contract has it. */
    Html amount(String head, Money amount) {
        return markup("<td class=\"amount\" data-head=\"" + head + "\">")
                .money(amount)
                .markup("</td>\n");
    }

    Html money(Money amount) {
        return markup("<data value=\"")
                .text(amount)
                .markup("\">")
                .text(String.format(Locale.ROOT, "%,.2f", amount.yuan()))
                .markup("</data>");
    }

    Html term(String name, Object untrusted) {
        return element("dt", name).element("dd", untrusted);
    }

    String finish() {
        return markup("</main>\n</body>\n</html>\n").out.toString();
    }
}
