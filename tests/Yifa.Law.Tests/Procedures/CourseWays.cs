using Yifa.Law.Procedures;
using Yifa.Law.Procedures.Mediation;
using static Yifa.Law.Tests.Days;

namespace Yifa.Law.Tests.Procedures;

/// <summary>The shortest way to every stage of a procedure, by its table alone: from each the course must know where it stands and what is next.</summary>
internal static class CourseWays
{
    public static void HoldFor(Procedure procedure, params MediationEvent[] chosen)
    {
        foreach (var stage in procedure.Stages)
        {
            var course = new MediationCourse(MediationProcedure.Of2011, 2, [.. chosen, .. WayTo(procedure, stage)]);
            Assert.Equal((procedure.Kind, stage), (course.Procedure.Kind, course.Stage));
            Assert.EndsWith("。", course.Next.Said);
            if (course.Next.Step is { } step) Assert.Contains(procedure.From(stage), s => s.Code == step);
            else Assert.True(stage.IsFinal);
        }
    }

    private static MediationEvent[] WayTo(Procedure procedure, Stage stage)
    {
        Queue<(Stage At, MediationEvent[] Way)> open = new([(procedure.Start, [])]);
        HashSet<Stage> seen = [];
        while (open.TryDequeue(out var one))
        {
            if (one.At == stage) return one.Way;
            if (!seen.Add(one.At)) continue;
            foreach (var step in procedure.From(one.At).Where(s => s.To is not null)) open.Enqueue((step.To!, [.. one.Way, new(step.Code, On("2025-09-01"))]));
        }
        throw new InvalidOperationException(stage.Name);
    }
}
