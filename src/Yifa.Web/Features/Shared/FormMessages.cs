using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Yifa.Web.Features.Shared;

/// <summary>表单提示的中文：what the framework says in English about a field, in plain Chinese with what to do.</summary>
public sealed class FormMessages : IValidationMetadataProvider
{
    /// <summary>类型对不上时的话。</summary>
    public static void Speak(DefaultModelBindingMessageProvider words)
    {
        words.SetValueMustBeANumberAccessor(name => $"“{name}”要写数字，请改成只有数字的写法。");
        words.SetNonPropertyValueMustBeANumberAccessor(() => "这里要写数字。");
        words.SetAttemptedValueIsInvalidAccessor((value, name) => $"“{name}”写的“{value}”认不出来，请改一改。");
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”认不出来，请改一改。");
        words.SetUnknownValueIsInvalidAccessor(name => $"“{name}”认不出来，请重新填写。");
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填的内容认不出来，请重新填写。");
        words.SetValueIsInvalidAccessor(value => $"“{value}”认不出来，请改一改。");
        words.SetValueMustNotBeNullAccessor(_ => "请填写。");
        words.SetMissingBindRequiredValueAccessor(name => $"请填写“{name}”。");
        words.SetMissingKeyOrValueAccessor(() => "请填写。");
        words.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到内容，请重新提交。");
    }

    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(r => r.ErrorMessage is null))
        {
            rule.ErrorMessage = rule switch
            {
                RequiredAttribute => "请填写“{0}”。",
                StringLengthAttribute => "“{0}”最多写 {1} 个字，请写短一些。",
                MaxLengthAttribute => "“{0}”最多写 {1} 个字，请写短一些。",
                MinLengthAttribute => "“{0}”至少写 {1} 个字。",
                RangeAttribute => "“{0}”应在 {1} 到 {2} 之间，请核对。",
                _ => null,
            };
        }
    }
}
