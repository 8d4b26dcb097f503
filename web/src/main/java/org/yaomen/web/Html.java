package org.yaomen.web;

/**
 * Builds a plain page piece by piece（公众网页）: markup is what our sources say, {@link #text} is everything else and is
 * always escaped. No script, nothing loaded from anywhere.
 */
final class Html {

    private static final String STYLE = """
            body{font:1rem/1.7 "Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;background:#fff;margin:0}
            main{max-width:60rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.6rem;line-height:1.35}h2{font-size:1.2rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            caption{text-align:left;padding:.3rem 0}
            th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
            thead th{background:#f2f2f2}.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            dt{font-weight:700}dd{margin:0 0 .5rem}
            label{display:block;font-weight:700;margin-top:1rem}
            input,select,textarea{font:inherit;width:100%;box-sizing:border-box;border:1px solid #595959;padding:.4rem}
            button{font:inherit;margin-top:1rem;padding:.5rem 1.5rem;background:#0b4a8f;color:#fff;border:0;border-radius:.2rem}
            a{color:#0b4a8f}.note{border-left:.3rem solid #8a4b00;padding:.3rem .8rem;background:#fff7ec}
            .error{border-left:.3rem solid #a40000;padding:.3rem .8rem;background:#fff0f0}
            .receipt{font-size:1.4rem;font-weight:700}
            .sha{overflow-wrap:anywhere;font-size:.85rem}
            :focus-visible{outline:3px solid #b35c00;outline-offset:2px}
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

    Html cell(Object untrusted) {
        return element("td", untrusted);
    }

    Html term(String name, Object untrusted) {
        return element("dt", name).element("dd", untrusted);
    }

    String finish() {
        return markup("</main>\n</body>\n</html>\n").out.toString();
    }
}
