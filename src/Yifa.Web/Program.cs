using System.CommandLine;
using Yifa.Web;

// One program: the server and its commands. Each verb lives beside what it does.
var root = new RootCommand("依法：镇街依法办事的登记、期限、数字和年度报告");
foreach (var verb in Verbs.All()) root.Subcommands.Add(verb);
return await root.Parse(args).InvokeAsync();
