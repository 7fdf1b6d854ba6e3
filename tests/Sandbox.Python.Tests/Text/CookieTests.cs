using System.Text;
using System.Text.RegularExpressions;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Text;

/// <summary>The coding cookie (PEP 263) is read by hand; the language reference gives it as a regular expression, which is asked here.</summary>
public sealed partial class CookieTests
{
    [Theory]
    [InlineData("# -*- coding: utf-8 -*-")]
    [InlineData("# vim: set fileencoding=latin-1 :")]
    [InlineData("\t \f#coding=\t ascii")]
    [InlineData("#coding:\futf-8")]
    [InlineData("#coding : utf-8")]
    [InlineData("#coding:")]
    [InlineData("#coding: ,coding=koi8-r")]
    [InlineData("#codingcoding:x_1.2")]
    [InlineData("#encoding:=utf-8")]
    [InlineData("# Coding: utf-8")]
    [InlineData("#coding: é")]
    [InlineData("x = 1 # coding: utf-8")]
    [InlineData("\v# coding: utf-8")]
    [InlineData("\u00a0# coding: utf-8")]
    [InlineData("# coding")]
    [InlineData("#")]
    [InlineData("")]
    public void A_line_has_the_cookie_that_the_reference_says(string line)
    {
        var expected = Reference().Match(line) is { Success: true } match ? match.Groups[1].Value : null;
        Assert.Equal(expected, Cookie(line));
        Assert.Equal(expected, Cookie(line + "\nx"));
        Assert.Equal(expected, Cookie("\r\n" + line));
        Assert.Equal(expected, Cookie(" # nothing\r" + line));
        Assert.Null(Cookie("x = 1\n" + line));
        Assert.Null(Cookie("\n\n" + line));
    }

    private static string? Cookie(string text) => SourceText.From(Encoding.UTF8.GetBytes(text)).Cookie;

    [GeneratedRegex(@"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)")]
    private static partial Regex Reference();
}
