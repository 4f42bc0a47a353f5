package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja<br>gern | 'Ja\ngern'",
                "<div>Ja</div><div>gern</div> | 'Ja\ngern'",
                "<div>Ja<br></div><div>gern</div> | 'Ja\ngern'",
                "<p>Ja</p><p>gern</p> | 'Ja\n\ngern'",
                "<div>Ja</div><div><br></div><div>gern</div> | 'Ja\n\ngern'",
                "<ul><li>Ja<li>gern</ul> | 'Ja\ngern'",
                "<table><tr><td>Ja</td><td>gern</td></tr><tr><td>!</td></tr></table> | 'Ja gern\n!'",
                "  Ja  \t sehr gern  | 'Ja sehr gern'",
                "Ja,&nbsp;&uuml;ber 5&#8239;&euro; &amp;c. &lt;b&gt; &#xfc; | 'Ja, über 5\u202f€ &c. <b> ü'",
                "AT&T &unknown; &#99999999; &# | 'AT&T &unknown; &#99999999; &#'",
                "<b>Ja</b>, <i>g</i>ern | 'Ja, gern'",
                "<a title=\"a>b\" href='x'>Ja</a> | Ja",
                "1 < 2 und 3 > 2 | '1 < 2 und 3 > 2'",
                "Ja <!-- nein --> <![if mso]>gern | 'Ja gern'",
                "<o:p>Ja</o:p> | Ja",
                "Ja <unfinished | Ja"
            })
    void readsAsABrowserShowsIt(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text);
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(HtmlText.of("""
                        <html><head><title>Betreff</title><style>p { color: red }</style></head>
                        <body><STYLE>x</STYLE><script>if (a</script>Ja</body></html>""")).isEqualTo("Ja");
        assertThat(HtmlText.of("Ja<style>never closed")).isEqualTo("Ja");
    }

    @Test
    void marksQuotesAsPlainMailsDo() {
        assertThat(HtmlText.of(
                        "<div>Ja</div><blockquote>Passt es?<blockquote><p>Wann?</p></blockquote></blockquote>gern"))
                .isEqualTo("Ja\n> Passt es?\n> > Wann?\ngern");
    }

    @Test
    void keepsLinesWhereTheyAreMeant() {
        assertThat(HtmlText.of("<pre>Ja,\n  gern</pre>")).isEqualTo("Ja,\n  gern");
    }

    @Test
    void showsTheLineAboveWhatIsQuoted() {
        assertThat(HtmlText.of("Ja<hr>Von: Bot")).isEqualTo("Ja\n" + "_".repeat(32) + "\nVon: Bot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=\"gmail_quote\"><div class=gmail_attr>Anna:</div><blockquote>Alt</blockquote><div>unten</div></div> | '> Anna:\n> > Alt\nunten'",
                "<div class='moz-cite-prefix'>Anna:</div><blockquote type='cite'>Alt</blockquote> | '> Anna:\n> Alt'",
                "<div id='ydp1yahoo_quoted_2' class='ydp1 ydp1yahoo_quoted'><div>Alt</div></div>unten | '> Alt\nunten'",
                "<div name=\"quote\" style='x'><div>Alt</div></div><div>unten</div> | '> Alt\nunten'",
                "<div class='protonmail_quote'>Anna:<blockquote class='protonmail_quote'>Alt</blockquote></div> | '> Anna:\n> > Alt'",
                "<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>eingerückt</blockquote> | eingerückt",
                "<div id='x_divRplyFwdMsg'>Anna</div><div>Alt</div> | '________________________________\nAnna\nAlt'",
                "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm'>Anna</div> | '________________________________\nAnna'",
                "<div class='gmail_signature'>Anna</div> | '\n-- \nAnna'",
                "<div id=\"x_Signature\"><p>Anna</p></div> | '\n-- \nAnna'",
                "<div id='ms-outlook-mobile-signature'></div><div>Ja</div> | Ja",
                "</div></div></blockquote>Ja | Ja"
            })
    void marksWhatMailProgramsSetApart(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text.strip());
        assertThat(HtmlText.of("<p>Ja</p>" + html)).startsWith("Ja\n");
    }
}
