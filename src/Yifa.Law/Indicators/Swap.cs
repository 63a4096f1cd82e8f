using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Yifa.Law.Indicators;

/// <summary>
/// Puts one expression in the place of a parameter. Definitions are written as small lambdas (which rows, by which date, how much)
/// and joined here into one; the database provider then sees plain column comparisons.
/// </summary>
public static class Swap
{
    private static readonly ConditionalWeakTable<Period, Expression> Holes = [];

    /// <summary>在 <paramref name="body"/> 里把参数换成 <paramref name="with"/>。</summary>
    public static Expression In(Expression body, ParameterExpression parameter, Expression with) => new Replacement(parameter, with).Visit(body);

    /// <summary>一个期间作为查询参数：reached through a closure, so that the provider sends it as a parameter and keeps its plan; the same period is the same parameter.</summary>
    public static Expression Hole(Period period) => Holes.GetValue(period, static value =>
    {
        Expression<Func<Period>> hole = () => value;
        return hole.Body;
    });

    /// <summary>Drops the cast to the base class that C# writes for a constrained type parameter; providers match members without it.</summary>
    public static Expression WithoutUpcast(Expression body) => new Upcasts().Visit(body);

    /// <summary>两个条件都要满足。</summary>
    public static Expression<Func<TFact, bool>> And<TFact>(Expression<Func<TFact, bool>> one, Expression<Func<TFact, bool>> other) =>
        Expression.Lambda<Func<TFact, bool>>(Expression.AndAlso(one.Body, In(other.Body, other.Parameters[0], one.Parameters[0])), one.Parameters);

    /// <summary>期间的条件再加一个。</summary>
    public static Expression<Func<TFact, Period, bool>> Also<TFact>(Expression<Func<TFact, Period, bool>> which, Expression<Func<TFact, bool>> also) =>
        Expression.Lambda<Func<TFact, Period, bool>>(Expression.AndAlso(which.Body, In(also.Body, also.Parameters[0], which.Parameters[0])), which.Parameters);

    private sealed class Replacement(ParameterExpression parameter, Expression with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? with : node;
    }

    private sealed class Upcasts : ExpressionVisitor
    {
        protected override Expression VisitUnary(UnaryExpression node) =>
            node.NodeType == ExpressionType.Convert && node.Operand is ParameterExpression && node.Type.IsAssignableFrom(node.Operand.Type)
                ? node.Operand : base.VisitUnary(node);

        protected override Expression VisitMember(MemberExpression node)
        {
            var owner = Visit(node.Expression);
            return owner is null || owner == node.Expression ? node : Expression.MakeMemberAccess(owner, node.Member);
        }
    }
}
